import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { saveSection } from "#app/domain/cases/commands/save-section.server";
import { startCase } from "#app/domain/cases/commands/start-case.server";
import { sectionSchema } from "#app/domain/cases/forms";
import { storedSection } from "#app/domain/cases/queries/stored-section.server";
import { emptyDocument, type RichDocument } from "#app/domain/documents/document";
import { answerAutosave } from "#app/web/autosave.server";
import { caseSections } from "#drizzle/schema/cases";
import { anOrganiserDesk } from "#tests/support/organiser-desk";

const saying = (text: string): RichDocument => ({
  type: "doc",
  content: [{ type: "paragraph", content: [{ type: "text", text }] }],
});

/** A draft's first section behind its end point. */
async function aSection() {
  const { db, callId, writer } = await anOrganiserDesk();
  const { id: caseId } = await startCase(writer, { callId });
  const [first] = await db.read.select().from(caseSections).where(eq(caseSections.caseId, caseId));
  const sectionKey = first!.sectionKey;
  const post = async (body: string) => {
    const response = await answerAutosave(new Request("http://portal.test/", { method: "POST", body }), {
      language: "zh-CN",
      schema: sectionSchema,
      save: (section) => saveSection(writer, { caseId, sectionKey, ...section }),
      stored: () => storedSection(db.read, caseId, sectionKey),
    });
    return { status: response.status, answer: (await response.json()) as unknown };
  };
  const stored = async () => (await storedSection(db.read, caseId, sectionKey))!;
  return { post, stored, writer };
}

test("an autosave answers the new rev and when it was stored", async () => {
  const { post, writer } = await aSection();

  expect(await post(JSON.stringify({ rev: 1, document: saying("甲") }))).toEqual({
    status: 200,
    answer: { rev: 2, savedAt: writer.now.toISOString() },
  });
});

test("a stale one is told the stored rev and text, and overwrites nothing", async () => {
  const { post, stored, writer } = await aSection();
  await post(JSON.stringify({ rev: 1, document: saying("先到的") }));

  const { status, answer } = await post(JSON.stringify({ rev: 1, document: saying("后到的") }));

  expect(status).toBe(409);
  expect(answer).toMatchObject({
    code: "case.stale",
    rev: 2,
    stored: { rev: 2, content: saying("先到的"), by: writer.actor.name },
  });
  expect((await stored()).content).toEqual(saying("先到的"));
});

test.each([
  { what: "no JSON", body: "{", status: 400, code: "form.unreadable" },
  {
    what: "a script instead of a text",
    body: '{"rev":1,"document":{"type":"script"}}',
    status: 422,
    code: "case.bad-document",
  },
  {
    what: "extra fields",
    body: JSON.stringify({ rev: 1, document: emptyDocument(), state: "admitted" }),
    status: 422,
    code: "case.bad-document",
  },
  {
    what: "more than any section holds",
    body: JSON.stringify({ rev: 1, document: saying("字".repeat(1_000_000)) }),
    status: 413,
    code: "form.too-large",
  },
])("$what is refused with $status and its reason in words, and nothing is written", async ({ body, status, code }) => {
  const { post, stored } = await aSection();

  const refused = await post(body);

  expect(refused.status).toBe(status);
  expect(refused.answer).toMatchObject({ code, message: expect.stringMatching(/\p{Script=Han}/u) as string });
  expect(await stored()).toMatchObject({ rev: 1, content: emptyDocument() });
});
