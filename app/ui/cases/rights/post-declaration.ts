/** Declares the rights of one picture or video of a draft. Answers nothing when done, else why not, in words; `unreachable` is said when the server stays away. */
export async function postDeclaration(caseId: string, form: FormData, unreachable: string): Promise<string | null> {
  const body = new URLSearchParams();
  for (const [name, value] of form) if (typeof value === "string") body.append(name, value);
  const response = await fetch(`/institution/cases/${caseId}/files/rights`, { method: "POST", body }).catch(() => null);
  if (response?.ok) return null;
  const answer = (await response?.json().catch(() => null)) as { message?: string } | null | undefined;
  return answer?.message ?? unreachable;
}
