/** Inside an organiser: the manager sets up and releases, the officer checks and routes, the chair decides, the auditor reads everything of a closed call and changes nothing. */
export const organiserRoles = ["manager", "officer", "chair", "auditor"] as const;
export type OrganiserRole = (typeof organiserRoles)[number];

/** Inside an institution: who writes, who heads a department, who sends cases off for the whole house. */
export const membershipRoles = ["author", "department-head", "sender"] as const;
export type MembershipRole = (typeof membershipRoles)[number];

export const invitationKinds = ["reviewer", "colleague", "organiser"] as const;
export type InvitationKind = (typeof invitationKinds)[number];
