/** Whose work a picture or video is: the institution's own, used by leave of its holder, or free for everyone. */
export const copyrightKinds = ["own", "licensed", "public-domain"] as const;
export type CopyrightKind = (typeof copyrightKinds)[number];

/** Whether people can be seen: nobody, people who agreed to it, or people nobody can recognise. */
export const portraitKinds = ["none", "consented", "unrecognisable"] as const;
export type PortraitKind = (typeof portraitKinds)[number];

/** Whether patients can be seen or their data read, and whether they agreed to it. */
export const patientKinds = ["none", "consented"] as const;
export type PatientKind = (typeof patientKinds)[number];

/** What someone agreed to: that reviewers see it, that it stands on public pages, that it is printed in the casebook. */
export const consentScopes = ["review", "web", "book"] as const;
export type ConsentScope = (typeof consentScopes)[number];
