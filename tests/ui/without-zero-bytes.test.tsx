import type { Transform } from "node:stream";
import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { renderToPipeableStream } from "react-dom/server";
import { expect, test } from "vitest";
import { withoutZeroBytes } from "#app/web/without-zero-bytes.server";

/** Short texts of three bytes a character, so that some character lies across the end of every view. */
const fields = Array.from({ length: 400 }, (_, place) => `第${place}项：胸痛中心、急救、流程再造`);

async function pageThrough(body: Transform) {
  const { pipe } = renderToPipeableStream(
    <form>
      {fields.map((value) => (
        <input key={value} readOnly value={value} />
      ))}
    </form>,
    { onAllReady: () => pipe(body) },
  );
  return text(body);
}

test("what stands in a form's fields reaches the browser whole", async () => {
  const page = await pageThrough(withoutZeroBytes());

  expect(page).not.toContain("\0");
  expect([...page.matchAll(/value="([^"]*)"/g)].map(([, value]) => value)).toEqual(fields);
});

test("React itself still damages it, so the cure is still needed", async () => {
  expect(await pageThrough(new PassThrough())).toContain("\0");
});
