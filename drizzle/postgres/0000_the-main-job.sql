CREATE TABLE "call_categories" (
	"id" text PRIMARY KEY NOT NULL,
	"call_id" text NOT NULL,
	"track_id" text NOT NULL,
	"key" text NOT NULL,
	"zh" text NOT NULL,
	"en" text NOT NULL,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "call_sections" (
	"id" text PRIMARY KEY NOT NULL,
	"call_id" text NOT NULL,
	"key" text NOT NULL,
	"zh" text NOT NULL,
	"en" text NOT NULL,
	"min_chars" integer,
	"max_chars" integer,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "call_tasks" (
	"id" text PRIMARY KEY NOT NULL,
	"call_id" text NOT NULL,
	"zh" text NOT NULL,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "call_tracks" (
	"id" text PRIMARY KEY NOT NULL,
	"call_id" text NOT NULL,
	"key" text NOT NULL,
	"zh" text NOT NULL,
	"en" text NOT NULL,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "calls" (
	"id" text PRIMARY KEY NOT NULL,
	"programme_id" text NOT NULL,
	"organiser_id" text NOT NULL,
	"slug" text NOT NULL,
	"year" integer NOT NULL,
	"zh" text NOT NULL,
	"en" text NOT NULL,
	"introduction_zh" text NOT NULL,
	"introduction_en" text NOT NULL,
	"state" text NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL,
	"opens_at" timestamp (3) with time zone,
	"closes_at" timestamp (3) with time zone,
	"reviews_close_at" timestamp (3) with time zone,
	"settings" jsonb NOT NULL,
	"compliance" jsonb,
	"contact" text,
	"rev" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"opened_at" timestamp (3) with time zone,
	"closed_at" timestamp (3) with time zone,
	"released_at" timestamp (3) with time zone,
	CONSTRAINT "calls_state_ck" CHECK ("state" in ('draft', 'open', 'closed'))
);
--> statement-breakpoint
CREATE TABLE "programmes" (
	"id" text PRIMARY KEY NOT NULL,
	"organiser_id" text NOT NULL,
	"zh" text NOT NULL,
	"en" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rounds" (
	"id" text PRIMARY KEY NOT NULL,
	"call_id" text NOT NULL,
	"key" text NOT NULL,
	"zh" text NOT NULL,
	"en" text NOT NULL,
	"is_blind" boolean NOT NULL,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "rubric_criteria" (
	"id" text PRIMARY KEY NOT NULL,
	"call_id" text NOT NULL,
	"key" text NOT NULL,
	"zh" text NOT NULL,
	"en" text NOT NULL,
	"points" integer NOT NULL,
	"bands" jsonb NOT NULL,
	"position" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "editions" (
	"id" text PRIMARY KEY NOT NULL,
	"call_id" text NOT NULL,
	"slug" text NOT NULL,
	"year" integer NOT NULL,
	"zh" text NOT NULL,
	"en" text NOT NULL,
	"state" text NOT NULL,
	"pdf_file_id" text,
	"pdf_pages" integer,
	"job_id" text,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"released_at" timestamp (3) with time zone,
	CONSTRAINT "editions_state_ck" CHECK ("state" in ('draft', 'released'))
);
--> statement-breakpoint
CREATE TABLE "publications" (
	"id" text PRIMARY KEY NOT NULL,
	"edition_id" text NOT NULL,
	"case_id" text NOT NULL,
	"version_id" text NOT NULL,
	"slug" text NOT NULL,
	"state" text NOT NULL,
	"track_key" text NOT NULL,
	"category_key" text NOT NULL,
	"level" text NOT NULL,
	"title" text NOT NULL,
	"institution_name" text NOT NULL,
	"region_name" text,
	"content" jsonb NOT NULL,
	"position" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"retracted_at" timestamp (3) with time zone,
	CONSTRAINT "publications_state_ck" CHECK ("state" in ('published', 'retracted'))
);
--> statement-breakpoint
CREATE TABLE "attachments" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"file_id" text NOT NULL,
	"kind" text NOT NULL,
	"caption" text NOT NULL,
	"position" integer NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"removed_at" timestamp (3) with time zone,
	CONSTRAINT "attachments_kind_ck" CHECK ("kind" in ('word-source', 'figure', 'document'))
);
--> statement-breakpoint
CREATE TABLE "blind_copies" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"version_id" text NOT NULL,
	"state" text NOT NULL,
	"content" jsonb NOT NULL,
	"replacements" jsonb NOT NULL,
	"rev" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"confirmed_at" timestamp (3) with time zone,
	"confirmed_by" text,
	CONSTRAINT "blind_copies_state_ck" CHECK ("state" in ('draft', 'confirmed'))
);
--> statement-breakpoint
CREATE TABLE "case_authors" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"position" integer NOT NULL,
	"name" text NOT NULL,
	"title" text NOT NULL,
	"institution" text NOT NULL,
	"share" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "case_sections" (
	"case_id" text NOT NULL,
	"section_key" text NOT NULL,
	"document" jsonb NOT NULL,
	"rev" integer NOT NULL,
	"saved_by" text NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "case_sections_pk" PRIMARY KEY("case_id","section_key")
);
--> statement-breakpoint
CREATE TABLE "case_versions" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"position" integer NOT NULL,
	"content" jsonb NOT NULL,
	"hash" text NOT NULL,
	"receipt" text NOT NULL,
	"submitted_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cases" (
	"id" text PRIMARY KEY NOT NULL,
	"call_id" text NOT NULL,
	"institution_id" text NOT NULL,
	"number" integer,
	"state" text NOT NULL,
	"title" text NOT NULL,
	"abstract" text NOT NULL,
	"category_id" text,
	"tasks" jsonb NOT NULL,
	"keywords" jsonb NOT NULL,
	"period_from" text NOT NULL,
	"period_to" text NOT NULL,
	"recommending_body" text,
	"declarations" jsonb NOT NULL,
	"rev" integer DEFAULT 1 NOT NULL,
	"current_version_id" text,
	"checked_by" text,
	"revision_due_at" timestamp (3) with time zone,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL,
	"submitted_at" timestamp (3) with time zone,
	CONSTRAINT "cases_state_ck" CHECK ("state" in ('draft', 'internal', 'submitted', 'recommended', 'checking', 'returned', 'admitted', 'refused', 'judging', 'decided', 'noticed', 'published', 'withdrawn', 'retracted'))
);
--> statement-breakpoint
CREATE TABLE "co_applicants" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"position" integer NOT NULL,
	"name" text NOT NULL,
	"institution_id" text,
	"confirmed_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "consents" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"attachment_id" text,
	"kind" text NOT NULL,
	"statement" text NOT NULL,
	"given_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "formality_checks" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"version_id" text NOT NULL,
	"officer_id" text NOT NULL,
	"outcome" text NOT NULL,
	"reasons" jsonb NOT NULL,
	"note" text NOT NULL,
	"due_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "formality_checks_outcome_ck" CHECK ("outcome" in ('admitted', 'returned', 'refused'))
);
--> statement-breakpoint
CREATE TABLE "indicators" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"position" integer NOT NULL,
	"name" text NOT NULL,
	"value" text NOT NULL,
	"unit" text NOT NULL,
	"definition" text NOT NULL,
	"baseline" text NOT NULL,
	"period" text NOT NULL,
	"source" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "files" (
	"id" text PRIMARY KEY NOT NULL,
	"sha256" text,
	"name" text NOT NULL,
	"type" text NOT NULL,
	"size" integer NOT NULL,
	"width" integer,
	"height" integer,
	"upload_key" text,
	"driver" text NOT NULL,
	"created_by" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "files_driver_ck" CHECK ("driver" in ('embedded', 'uploadthing'))
);
--> statement-breakpoint
CREATE TABLE "uploads" (
	"key" text PRIMARY KEY NOT NULL,
	"custom_id" text NOT NULL,
	"slug" text,
	"name" text NOT NULL,
	"size" integer NOT NULL,
	"type" text NOT NULL,
	"state" text NOT NULL,
	"metadata" jsonb,
	"callback_url" text,
	"synced" integer DEFAULT 0 NOT NULL,
	"boot_id" text,
	"sha256" text,
	"server_data" jsonb,
	"created_at" timestamp (3) with time zone NOT NULL,
	"stored_at" timestamp (3) with time zone,
	CONSTRAINT "uploads_state_ck" CHECK ("state" in ('registered', 'partial', 'stored', 'complete', 'failed'))
);
--> statement-breakpoint
CREATE TABLE "attempts" (
	"key" text PRIMARY KEY NOT NULL,
	"count" integer NOT NULL,
	"window_ends_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "institutions" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"name_fold" text NOT NULL,
	"credit_code" text,
	"type" text,
	"level" text,
	"region_code" text,
	"region_name" text,
	"group_name" text,
	"aliases" jsonb NOT NULL,
	"address" text,
	"head" text,
	"staff" integer,
	"contact_name" text,
	"contact_mobile" text,
	"contact_email" text,
	"salt" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"id" text PRIMARY KEY NOT NULL,
	"token_digest" text NOT NULL,
	"kind" text NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"language" text NOT NULL,
	"institution_id" text,
	"organiser_id" text,
	"role" text,
	"profile" jsonb,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	"used_by" text,
	CONSTRAINT "invitations_kind_ck" CHECK ("kind" in ('reviewer', 'colleague', 'organiser'))
);
--> statement-breakpoint
CREATE TABLE "memberships" (
	"user_id" text PRIMARY KEY NOT NULL,
	"institution_id" text NOT NULL,
	"role" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "memberships_role_ck" CHECK ("role" in ('author', 'department-head', 'sender'))
);
--> statement-breakpoint
CREATE TABLE "organiser_members" (
	"user_id" text PRIMARY KEY NOT NULL,
	"organiser_id" text NOT NULL,
	"role" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "organiser_members_role_ck" CHECK ("role" in ('manager', 'officer', 'chair', 'auditor'))
);
--> statement-breakpoint
CREATE TABLE "organisers" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"name_en" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "password_links" (
	"token_digest" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reviewer_categories" (
	"user_id" text NOT NULL,
	"category_key" text NOT NULL,
	"level" integer NOT NULL,
	CONSTRAINT "reviewer_categories_pk" PRIMARY KEY("user_id","category_key")
);
--> statement-breakpoint
CREATE TABLE "reviewer_profiles" (
	"user_id" text PRIMARY KEY NOT NULL,
	"title_level" integer NOT NULL,
	"institution_id" text,
	"institution_name" text NOT NULL,
	"former_institutions" jsonb NOT NULL,
	"province" text,
	"tags" jsonb NOT NULL,
	"min_load" integer DEFAULT 0 NOT NULL,
	"max_load" integer NOT NULL,
	"pledged_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"device" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" text PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"email_fold" text NOT NULL,
	"name" text NOT NULL,
	"password_hash" text,
	"mobile" text,
	"title" text,
	"language" text NOT NULL,
	"is_administrator" boolean DEFAULT false NOT NULL,
	"salt" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"disabled_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "counters" (
	"key" text PRIMARY KEY NOT NULL,
	"value" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "event_seals" (
	"chain" text NOT NULL,
	"position" integer NOT NULL,
	"event_id" text NOT NULL,
	"digest" text NOT NULL,
	"previous" text NOT NULL,
	"hash" text NOT NULL,
	"sealed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "event_seals_pk" PRIMARY KEY("chain","position")
);
--> statement-breakpoint
CREATE TABLE "events" (
	"id" text PRIMARY KEY NOT NULL,
	"chain" text NOT NULL,
	"name" text NOT NULL,
	"actor_id" text,
	"actor_role" text NOT NULL,
	"subject" text NOT NULL,
	"subject_id" text NOT NULL,
	"facts" jsonb NOT NULL,
	"digest" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "jobs" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"payload" jsonb NOT NULL,
	"dedupe_key" text,
	"state" text DEFAULT 'ready' NOT NULL,
	"stage" text,
	"progress" integer DEFAULT 0 NOT NULL,
	"result" jsonb,
	"requested_by" text,
	"priority" integer DEFAULT 0 NOT NULL,
	"run_at" timestamp (3) with time zone NOT NULL,
	"lease_until" timestamp (3) with time zone,
	"lease_token" text,
	"attempts" integer DEFAULT 0 NOT NULL,
	"max_attempts" integer DEFAULT 8 NOT NULL,
	"last_error" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"finished_at" timestamp (3) with time zone,
	CONSTRAINT "jobs_state_ck" CHECK ("state" in ('ready', 'running', 'done', 'dead'))
);
--> statement-breakpoint
CREATE TABLE "mails" (
	"id" text PRIMARY KEY NOT NULL,
	"user_id" text,
	"address" text NOT NULL,
	"language" text NOT NULL,
	"template" text NOT NULL,
	"facts" jsonb NOT NULL,
	"message_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"sent_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "assignments" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"reviewer_id" text NOT NULL,
	"round_id" text NOT NULL,
	"blind_copy_id" text NOT NULL,
	"plan_id" text,
	"code" text NOT NULL,
	"state" text NOT NULL,
	"score" integer NOT NULL,
	"parts" jsonb NOT NULL,
	"assigned_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"opened_at" timestamp (3) with time zone,
	CONSTRAINT "assignments_state_ck" CHECK ("state" in ('assigned', 'revoked'))
);
--> statement-breakpoint
CREATE TABLE "conflicts" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"reviewer_id" text NOT NULL,
	"kind" text NOT NULL,
	"note" text NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "conflicts_kind_ck" CHECK ("kind" in ('same-institution', 'former-institution', 'same-group', 'declared'))
);
--> statement-breakpoint
CREATE TABLE "decisions" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"level" text,
	"mean" double precision,
	"rank" integer,
	"note" text NOT NULL,
	"decided_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "plans" (
	"id" text PRIMARY KEY NOT NULL,
	"call_id" text NOT NULL,
	"round_id" text NOT NULL,
	"position" integer NOT NULL,
	"state" text NOT NULL,
	"seed" text NOT NULL,
	"job_id" text,
	"result" jsonb,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"applied_at" timestamp (3) with time zone,
	"applied_by" text,
	CONSTRAINT "plans_state_ck" CHECK ("state" in ('computing', 'ready', 'applied', 'discarded'))
);
--> statement-breakpoint
CREATE TABLE "reviews" (
	"id" text PRIMARY KEY NOT NULL,
	"assignment_id" text NOT NULL,
	"state" text NOT NULL,
	"scores" jsonb NOT NULL,
	"to_institution" text NOT NULL,
	"to_panel" text NOT NULL,
	"confidence" integer,
	"total" double precision,
	"rev" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL,
	"submitted_at" timestamp (3) with time zone,
	CONSTRAINT "reviews_state_ck" CHECK ("state" in ('draft', 'submitted'))
);
--> statement-breakpoint
ALTER TABLE "call_categories" ADD CONSTRAINT "call_categories_call_id_calls_id_fk" FOREIGN KEY ("call_id") REFERENCES "public"."calls"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "call_categories" ADD CONSTRAINT "call_categories_track_id_call_tracks_id_fk" FOREIGN KEY ("track_id") REFERENCES "public"."call_tracks"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "call_sections" ADD CONSTRAINT "call_sections_call_id_calls_id_fk" FOREIGN KEY ("call_id") REFERENCES "public"."calls"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "call_tasks" ADD CONSTRAINT "call_tasks_call_id_calls_id_fk" FOREIGN KEY ("call_id") REFERENCES "public"."calls"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "call_tracks" ADD CONSTRAINT "call_tracks_call_id_calls_id_fk" FOREIGN KEY ("call_id") REFERENCES "public"."calls"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calls" ADD CONSTRAINT "calls_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calls" ADD CONSTRAINT "calls_organiser_id_organisers_id_fk" FOREIGN KEY ("organiser_id") REFERENCES "public"."organisers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programmes" ADD CONSTRAINT "programmes_organiser_id_organisers_id_fk" FOREIGN KEY ("organiser_id") REFERENCES "public"."organisers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rounds" ADD CONSTRAINT "rounds_call_id_calls_id_fk" FOREIGN KEY ("call_id") REFERENCES "public"."calls"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rubric_criteria" ADD CONSTRAINT "rubric_criteria_call_id_calls_id_fk" FOREIGN KEY ("call_id") REFERENCES "public"."calls"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editions" ADD CONSTRAINT "editions_call_id_calls_id_fk" FOREIGN KEY ("call_id") REFERENCES "public"."calls"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "editions" ADD CONSTRAINT "editions_pdf_file_id_files_id_fk" FOREIGN KEY ("pdf_file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_edition_id_editions_id_fk" FOREIGN KEY ("edition_id") REFERENCES "public"."editions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_version_id_case_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."case_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "blind_copies" ADD CONSTRAINT "blind_copies_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "blind_copies" ADD CONSTRAINT "blind_copies_version_id_case_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."case_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_authors" ADD CONSTRAINT "case_authors_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_sections" ADD CONSTRAINT "case_sections_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_versions" ADD CONSTRAINT "case_versions_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_call_id_calls_id_fk" FOREIGN KEY ("call_id") REFERENCES "public"."calls"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_category_id_call_categories_id_fk" FOREIGN KEY ("category_id") REFERENCES "public"."call_categories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cases" ADD CONSTRAINT "cases_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "co_applicants" ADD CONSTRAINT "co_applicants_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "co_applicants" ADD CONSTRAINT "co_applicants_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_attachment_id_attachments_id_fk" FOREIGN KEY ("attachment_id") REFERENCES "public"."attachments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "formality_checks" ADD CONSTRAINT "formality_checks_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "formality_checks" ADD CONSTRAINT "formality_checks_version_id_case_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."case_versions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicators" ADD CONSTRAINT "indicators_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_organiser_id_organisers_id_fk" FOREIGN KEY ("organiser_id") REFERENCES "public"."organisers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organiser_members" ADD CONSTRAINT "organiser_members_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "organiser_members" ADD CONSTRAINT "organiser_members_organiser_id_organisers_id_fk" FOREIGN KEY ("organiser_id") REFERENCES "public"."organisers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "password_links" ADD CONSTRAINT "password_links_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviewer_categories" ADD CONSTRAINT "reviewer_categories_user_id_reviewer_profiles_user_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."reviewer_profiles"("user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviewer_profiles" ADD CONSTRAINT "reviewer_profiles_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviewer_profiles" ADD CONSTRAINT "reviewer_profiles_institution_id_institutions_id_fk" FOREIGN KEY ("institution_id") REFERENCES "public"."institutions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_seals" ADD CONSTRAINT "event_seals_event_id_events_id_fk" FOREIGN KEY ("event_id") REFERENCES "public"."events"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_reviewer_id_users_id_fk" FOREIGN KEY ("reviewer_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_blind_copy_id_blind_copies_id_fk" FOREIGN KEY ("blind_copy_id") REFERENCES "public"."blind_copies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "assignments" ADD CONSTRAINT "assignments_plan_id_plans_id_fk" FOREIGN KEY ("plan_id") REFERENCES "public"."plans"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conflicts" ADD CONSTRAINT "conflicts_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "conflicts" ADD CONSTRAINT "conflicts_reviewer_id_users_id_fk" FOREIGN KEY ("reviewer_id") REFERENCES "public"."users"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_call_id_calls_id_fk" FOREIGN KEY ("call_id") REFERENCES "public"."calls"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plans" ADD CONSTRAINT "plans_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_assignment_id_assignments_id_fk" FOREIGN KEY ("assignment_id") REFERENCES "public"."assignments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "call_categories_key_uq" ON "call_categories" USING btree ("call_id","key");--> statement-breakpoint
CREATE UNIQUE INDEX "call_sections_key_uq" ON "call_sections" USING btree ("call_id","key");--> statement-breakpoint
CREATE UNIQUE INDEX "call_tasks_zh_uq" ON "call_tasks" USING btree ("call_id","zh");--> statement-breakpoint
CREATE UNIQUE INDEX "call_tracks_key_uq" ON "call_tracks" USING btree ("call_id","key");--> statement-breakpoint
CREATE UNIQUE INDEX "calls_slug_uq" ON "calls" USING btree ("slug");--> statement-breakpoint
CREATE INDEX "calls_organiser_ix" ON "calls" USING btree ("organiser_id","created_at");--> statement-breakpoint
CREATE INDEX "calls_state_ix" ON "calls" USING btree ("state","closes_at");--> statement-breakpoint
CREATE UNIQUE INDEX "rounds_key_uq" ON "rounds" USING btree ("call_id","key");--> statement-breakpoint
CREATE UNIQUE INDEX "rubric_criteria_key_uq" ON "rubric_criteria" USING btree ("call_id","key");--> statement-breakpoint
CREATE UNIQUE INDEX "editions_slug_uq" ON "editions" USING btree ("slug");--> statement-breakpoint
CREATE UNIQUE INDEX "editions_call_uq" ON "editions" USING btree ("call_id");--> statement-breakpoint
CREATE UNIQUE INDEX "publications_slug_uq" ON "publications" USING btree ("slug");--> statement-breakpoint
CREATE UNIQUE INDEX "publications_case_uq" ON "publications" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "publications_edition_ix" ON "publications" USING btree ("edition_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "attachments_file_uq" ON "attachments" USING btree ("case_id","file_id");--> statement-breakpoint
CREATE INDEX "attachments_file_ix" ON "attachments" USING btree ("file_id");--> statement-breakpoint
CREATE UNIQUE INDEX "blind_copies_version_uq" ON "blind_copies" USING btree ("version_id");--> statement-breakpoint
CREATE INDEX "case_authors_case_ix" ON "case_authors" USING btree ("case_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "case_versions_position_uq" ON "case_versions" USING btree ("case_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "case_versions_receipt_uq" ON "case_versions" USING btree ("receipt");--> statement-breakpoint
CREATE UNIQUE INDEX "cases_number_uq" ON "cases" USING btree ("call_id","number");--> statement-breakpoint
CREATE INDEX "cases_institution_ix" ON "cases" USING btree ("institution_id","saved_at");--> statement-breakpoint
CREATE INDEX "cases_call_state_ix" ON "cases" USING btree ("call_id","state","number");--> statement-breakpoint
CREATE INDEX "co_applicants_case_ix" ON "co_applicants" USING btree ("case_id","position");--> statement-breakpoint
CREATE INDEX "consents_case_ix" ON "consents" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "formality_checks_case_ix" ON "formality_checks" USING btree ("case_id","created_at");--> statement-breakpoint
CREATE INDEX "indicators_case_ix" ON "indicators" USING btree ("case_id","position");--> statement-breakpoint
CREATE INDEX "files_sha256_ix" ON "files" USING btree ("sha256");--> statement-breakpoint
CREATE UNIQUE INDEX "files_upload_key_uq" ON "files" USING btree ("upload_key");--> statement-breakpoint
CREATE UNIQUE INDEX "uploads_custom_id_uq" ON "uploads" USING btree ("custom_id");--> statement-breakpoint
CREATE INDEX "uploads_state_ix" ON "uploads" USING btree ("state","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "institutions_name_fold_uq" ON "institutions" USING btree ("name_fold");--> statement-breakpoint
CREATE UNIQUE INDEX "institutions_credit_code_uq" ON "institutions" USING btree ("credit_code");--> statement-breakpoint
CREATE UNIQUE INDEX "invitations_token_uq" ON "invitations" USING btree ("token_digest");--> statement-breakpoint
CREATE INDEX "invitations_institution_ix" ON "invitations" USING btree ("institution_id");--> statement-breakpoint
CREATE INDEX "invitations_organiser_ix" ON "invitations" USING btree ("organiser_id");--> statement-breakpoint
CREATE INDEX "memberships_institution_ix" ON "memberships" USING btree ("institution_id");--> statement-breakpoint
CREATE INDEX "organiser_members_organiser_ix" ON "organiser_members" USING btree ("organiser_id");--> statement-breakpoint
CREATE INDEX "password_links_user_ix" ON "password_links" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "sessions_user_ix" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE UNIQUE INDEX "users_email_fold_uq" ON "users" USING btree ("email_fold");--> statement-breakpoint
CREATE UNIQUE INDEX "event_seals_event_uq" ON "event_seals" USING btree ("event_id");--> statement-breakpoint
CREATE INDEX "events_chain_ix" ON "events" USING btree ("chain","at","id");--> statement-breakpoint
CREATE INDEX "events_subject_ix" ON "events" USING btree ("subject","subject_id","at");--> statement-breakpoint
CREATE INDEX "jobs_claim_ix" ON "jobs" USING btree ("state","run_at","priority");--> statement-breakpoint
CREATE UNIQUE INDEX "jobs_dedupe_uq" ON "jobs" USING btree ("kind","dedupe_key") WHERE state in ('ready', 'running');--> statement-breakpoint
CREATE INDEX "mails_user_ix" ON "mails" USING btree ("user_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "assignments_pair_uq" ON "assignments" USING btree ("case_id","reviewer_id","round_id");--> statement-breakpoint
CREATE INDEX "assignments_reviewer_ix" ON "assignments" USING btree ("reviewer_id","state");--> statement-breakpoint
CREATE INDEX "assignments_round_ix" ON "assignments" USING btree ("round_id","state");--> statement-breakpoint
CREATE UNIQUE INDEX "conflicts_pair_uq" ON "conflicts" USING btree ("case_id","reviewer_id","kind");--> statement-breakpoint
CREATE INDEX "conflicts_reviewer_ix" ON "conflicts" USING btree ("reviewer_id");--> statement-breakpoint
CREATE UNIQUE INDEX "decisions_case_uq" ON "decisions" USING btree ("case_id");--> statement-breakpoint
CREATE UNIQUE INDEX "plans_position_uq" ON "plans" USING btree ("call_id","position");--> statement-breakpoint
CREATE UNIQUE INDEX "reviews_assignment_uq" ON "reviews" USING btree ("assignment_id");