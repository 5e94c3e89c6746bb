/** Where a co-applicant stands: asked, asked too long ago, or answered. */
export type CoApplicantState = "asked" | "expired" | "confirmed" | "declined";

interface Asked {
  expiresAt: Date | null;
  confirmedAt: Date | null;
  declinedAt: Date | null;
}

/** Most institutions that apply together with one (ours). */
export const mostCoApplicants = 10;

export function coApplicantState({ expiresAt, confirmedAt, declinedAt }: Asked, now: Date): CoApplicantState {
  if (confirmedAt) return "confirmed";
  if (declinedAt) return "declined";
  return expiresAt !== null && now < expiresAt ? "asked" : "expired";
}
