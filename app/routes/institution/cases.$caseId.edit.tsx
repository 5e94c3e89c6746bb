import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { saveHeader } from "#app/domain/cases/commands/save-header.server";
import { headerSchema } from "#app/domain/cases/forms";
import { headerOfForm } from "#app/domain/cases/header-of-form";
import { caseToWrite } from "#app/domain/cases/queries/case-to-write.server";
import { renderHtml } from "#app/domain/documents/render-html";
import { pictureSources } from "#app/domain/files/picture-sources";
import { Refusal } from "#app/domain/refusal";
import { CaseEditor } from "#app/ui/cases/writing/case-editor";
import type { PageHandle } from "#app/ui/document/page-handle";
import { forInstitution } from "#app/web/area.server";
import { readForm } from "#app/web/forms.server";
import { pathParam } from "#app/web/paths.server";

export const handle = { title: "cases.edit-title" } satisfies PageHandle;

export const loader = forInstitution(async (ctx, { params }) => {
  const caseId = pathParam(params, "caseId");
  const found = await caseToWrite(ctx, caseId);
  if (!found.mayWrite) throw redirect(`/institution/cases/${caseId}`);
  const { call, revisionDueAt, sections, files, ...rest } = found;
  const resolveFigure = (fileId: string) => {
    const file = files.find((one) => one.fileId === fileId);
    return file
      ? { ...pictureSources(fileId, file.width ?? 640), width: file.width ?? 640, height: file.height ?? 400 }
      : null;
  };
  const data = {
    ...{ ...rest, call, files, userId: ctx.actor.userId },
    deadline: found.state === "returned" ? revisionDueAt : call.closesAt,
    sections: sections.map((section) => ({
      ...section,
      html: renderHtml(section.document, { resolveFigure, headingOffset: 1 }),
    })),
  };
  return { data, now: ctx.now };
});

/** Saves the header where no script does. */
export const action = forInstitution(async (ctx, { request, params }) => {
  const caseId = pathParam(params, "caseId");
  const form = await readForm(request);
  const header = headerSchema.safeParse({ rev: form.get("rev"), ...headerOfForm(form) });
  if (!header.success) throw new Refusal("form.unreadable");
  await saveHeader(ctx, { caseId, header: header.data });
  return redirect(`/institution/cases/${caseId}/edit`);
});

export default function EditScreen() {
  const { data, now } = useLoaderData<typeof loader>();
  return <CaseEditor key={data.id} data={data} now={now} />;
}
