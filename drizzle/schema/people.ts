import { boolean, id, index, integer, json, primaryKey, table, text, timestamp, uniqueIndex } from "#app/db/dialect";
import type { ApprovalStep } from "#app/domain/people/approval-steps";
import { invitationKinds, membershipRoles, organiserRoles } from "#app/domain/people/roles";
import { createdAt, oneOf } from "./columns";

export const users = table(
  "users",
  {
    id: id(),
    email: text("email").notNull(),
    /** The address as it is compared: lower case, NFKC. */
    emailFold: text("email_fold").notNull(),
    name: text("name").notNull(),
    passwordHash: text("password_hash"),
    mobile: text("mobile"),
    title: text("title"),
    language: text("language").notNull(),
    isAdministrator: boolean("is_administrator").notNull().default(false),
    /** Personal values enter the record only as digests with this salt; forgetting it forgets them. */
    salt: text("salt").notNull(),
    createdAt: createdAt(),
    disabledAt: timestamp("disabled_at"),
  },
  (t) => [uniqueIndex("users_email_fold_uq").on(t.emailFold)],
);

export const sessions = table(
  "sessions",
  {
    id: text("id").primaryKey(),
    userId: text("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    expiresAt: timestamp("expires_at").notNull(),
    createdAt: createdAt(),
    device: text("device").notNull(),
  },
  (t) => [index("sessions_user_ix").on(t.userId)],
);

/** A single-use link for a new password, known by the digest of its token. */
export const passwordLinks = table(
  "password_links",
  {
    tokenDigest: text("token_digest").primaryKey(),
    userId: text("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    expiresAt: timestamp("expires_at").notNull(),
    usedAt: timestamp("used_at"),
    createdAt: createdAt(),
  },
  (t) => [index("password_links_user_ix").on(t.userId)],
);

/** Failed attempts in a window of time, by account and by address; kept here so that several nodes count together. */
export const attempts = table("attempts", {
  key: text("key").primaryKey(),
  count: integer("count").notNull(),
  windowEndsAt: timestamp("window_ends_at").notNull(),
});

export const institutions = table(
  "institutions",
  {
    id: id(),
    name: text("name").notNull(),
    /** The name as it is compared: NFKC, without spaces, lower case. */
    nameFold: text("name_fold").notNull(),
    creditCode: text("credit_code"),
    type: text("type"),
    level: text("level"),
    /** Six digits of GB/T 2260; the first two are the province. */
    regionCode: text("region_code"),
    /** Province, city and county as printed. */
    regionName: text("region_name"),
    /** Hospital group or 医共体, whose members recuse each other. */
    groupName: text("group_name"),
    aliases: json("aliases").$type<string[]>().notNull(),
    address: text("address"),
    head: text("head"),
    staff: integer("staff"),
    contactName: text("contact_name"),
    contactMobile: text("contact_mobile"),
    contactEmail: text("contact_email"),
    /** Who approves a case inside before it is sent, in order; empty or null where nobody has to. */
    approvalSteps: json("approval_steps").$type<ApprovalStep[]>(),
    salt: text("salt").notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    uniqueIndex("institutions_name_fold_uq").on(t.nameFold),
    uniqueIndex("institutions_credit_code_uq").on(t.creditCode),
  ],
);

export const memberships = table(
  "memberships",
  {
    userId: text("user_id")
      .primaryKey()
      .references(() => users.id, { onDelete: "cascade" }),
    institutionId: text("institution_id")
      .notNull()
      .references(() => institutions.id),
    role: text("role", { enum: membershipRoles }).notNull(),
    /** 科室 or office, in the institution's own words. */
    department: text("department"),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf("memberships_role_ck", "role", membershipRoles),
    index("memberships_institution_ix").on(t.institutionId),
  ],
);

export const organisers = table("organisers", {
  id: id(),
  name: text("name").notNull(),
  nameEn: text("name_en").notNull(),
  createdAt: createdAt(),
});

export const organiserMembers = table(
  "organiser_members",
  {
    userId: text("user_id")
      .primaryKey()
      .references(() => users.id, { onDelete: "cascade" }),
    organiserId: text("organiser_id")
      .notNull()
      .references(() => organisers.id),
    role: text("role", { enum: organiserRoles }).notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    oneOf("organiser_members_role_ck", "role", organiserRoles),
    index("organiser_members_organiser_ix").on(t.organiserId),
  ],
);

/** What routing knows of a reviewer. The institution is kept as words and, where it is registered here, as a reference. */
export const reviewerProfiles = table("reviewer_profiles", {
  userId: text("user_id")
    .primaryKey()
    .references(() => users.id, { onDelete: "cascade" }),
  /** 1 = middle grade, 2 = associate senior, 3 = senior. */
  titleLevel: integer("title_level").notNull(),
  institutionId: text("institution_id").references(() => institutions.id),
  institutionName: text("institution_name").notNull(),
  formerInstitutions: json("former_institutions").$type<string[]>().notNull(),
  /** First two digits of GB/T 2260. */
  province: text("province"),
  tags: json("tags").$type<string[]>().notNull(),
  minLoad: integer("min_load").notNull().default(0),
  maxLoad: integer("max_load").notNull(),
  pledgedAt: timestamp("pledged_at"),
  createdAt: createdAt(),
});

/** A reviewer's categories by key (they mean the same in every call of a programme): 1 = knows it, 2 = works in it, 3 = leads in it. */
export const reviewerCategories = table(
  "reviewer_categories",
  {
    userId: text("user_id")
      .notNull()
      .references(() => reviewerProfiles.userId, { onDelete: "cascade" }),
    categoryKey: text("category_key").notNull(),
    level: integer("level").notNull(),
  },
  (t) => [primaryKey({ name: "reviewer_categories_pk", columns: [t.userId, t.categoryKey] })],
);

/** A single-use link that makes its reader a reviewer, a colleague or a member of an organiser. */
export const invitations = table(
  "invitations",
  {
    id: id(),
    tokenDigest: text("token_digest").notNull(),
    kind: text("kind", { enum: invitationKinds }).notNull(),
    email: text("email").notNull(),
    name: text("name").notNull(),
    language: text("language").notNull(),
    institutionId: text("institution_id").references(() => institutions.id),
    organiserId: text("organiser_id").references(() => organisers.id),
    /** A membership role or an organiser role, by kind. */
    role: text("role"),
    /** Reviewers: what the organiser already knows of the profile. */
    profile: json("profile").$type<Record<string, unknown>>(),
    createdBy: text("created_by").notNull(),
    createdAt: createdAt(),
    expiresAt: timestamp("expires_at").notNull(),
    usedAt: timestamp("used_at"),
    usedBy: text("used_by"),
  },
  (t) => [
    oneOf("invitations_kind_ck", "kind", invitationKinds),
    uniqueIndex("invitations_token_uq").on(t.tokenDigest),
    index("invitations_institution_ix").on(t.institutionId),
    index("invitations_organiser_ix").on(t.organiserId),
  ],
);
