import type { AttachmentKind } from "#app/domain/cases/kinds";

const TRIES = 4;

/** Attaches an uploaded file to its case. Answers nothing when done, else why not, in words. `unreachable` is said when the server stays away. */
export const attachFile = (caseId: string, file: { fileId: string; kind: AttachmentKind }, unreachable: string) =>
  postFile(`/institution/cases/${caseId}/files`, file, unreachable);

/** Tells the portal what an uploaded file is for. Answers as `attachFile` does. */
export async function postFile(
  address: string,
  file: Record<string, string>,
  unreachable: string,
): Promise<string | null> {
  for (let tries = 1; ; tries++) {
    const response = await fetch(address, { method: "POST", body: new URLSearchParams(file) }).catch(() => null);
    if (response?.ok) return null;
    if (response && response.status < 500) {
      const answer = (await response.json().catch(() => null)) as { message?: string } | null;
      return answer?.message ?? unreachable;
    }
    if (tries === TRIES) return unreachable;
    await new Promise((resolve) => setTimeout(resolve, 2 ** tries * 500));
  }
}
