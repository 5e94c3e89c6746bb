CREATE TABLE "case_approvals" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"circulation" integer NOT NULL,
	"position" integer NOT NULL,
	"step" text NOT NULL,
	"approver_ids" jsonb NOT NULL,
	"outcome" text,
	"note" text NOT NULL,
	"draft_digest" text,
	"answered_by" text,
	"answered_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "case_approvals_outcome_ck" CHECK ("outcome" in ('approved', 'sent-back'))
);
--> statement-breakpoint
CREATE TABLE "case_likenesses" (
	"id" text PRIMARY KEY NOT NULL,
	"version_id" text NOT NULL,
	"other_version_id" text NOT NULL,
	"common" integer NOT NULL,
	"contained" integer NOT NULL,
	"passages" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "case_signatures" (
	"case_id" text PRIMARY KEY NOT NULL,
	"version_id" text NOT NULL,
	"signature" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "co_applicants" ADD COLUMN "contact_name" text;--> statement-breakpoint
ALTER TABLE "co_applicants" ADD COLUMN "contact_email" text;--> statement-breakpoint
ALTER TABLE "co_applicants" ADD COLUMN "token_digest" text;--> statement-breakpoint
ALTER TABLE "co_applicants" ADD COLUMN "asked_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "co_applicants" ADD COLUMN "expires_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "co_applicants" ADD COLUMN "declined_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "co_applicants" ADD COLUMN "answered_by" text;--> statement-breakpoint
ALTER TABLE "co_applicants" ADD COLUMN "answered_title" text;--> statement-breakpoint
ALTER TABLE "co_applicants" ADD COLUMN "note" text;--> statement-breakpoint
ALTER TABLE "institutions" ADD COLUMN "approval_steps" jsonb;--> statement-breakpoint
ALTER TABLE "memberships" ADD COLUMN "department" text;--> statement-breakpoint
ALTER TABLE "case_approvals" ADD CONSTRAINT "case_approvals_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_likenesses" ADD CONSTRAINT "case_likenesses_version_id_case_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."case_versions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_likenesses" ADD CONSTRAINT "case_likenesses_other_version_id_case_versions_id_fk" FOREIGN KEY ("other_version_id") REFERENCES "public"."case_versions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_signatures" ADD CONSTRAINT "case_signatures_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_signatures" ADD CONSTRAINT "case_signatures_version_id_case_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."case_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "case_approvals_position_uq" ON "case_approvals" USING btree ("case_id","circulation","position");--> statement-breakpoint
CREATE UNIQUE INDEX "case_likenesses_pair_uq" ON "case_likenesses" USING btree ("version_id","other_version_id");--> statement-breakpoint
CREATE INDEX "case_likenesses_other_ix" ON "case_likenesses" USING btree ("other_version_id");--> statement-breakpoint
CREATE INDEX "case_signatures_version_ix" ON "case_signatures" USING btree ("version_id");--> statement-breakpoint
CREATE UNIQUE INDEX "co_applicants_token_uq" ON "co_applicants" USING btree ("token_digest");