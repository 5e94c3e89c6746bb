CREATE TABLE "case_forms" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"version_id" text NOT NULL,
	"part" text NOT NULL,
	"subject" text NOT NULL,
	"fingerprint" text NOT NULL,
	"file_id" text NOT NULL,
	"pages" integer NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "case_forms_part_ck" CHECK ("part" in ('A', 'B'))
);
--> statement-breakpoint
CREATE TABLE "form_scans" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"version_id" text NOT NULL,
	"part" text NOT NULL,
	"subject" text NOT NULL,
	"file_id" text NOT NULL,
	"state" text NOT NULL,
	"verdict" text,
	"pages" jsonb NOT NULL,
	"changes" jsonb NOT NULL,
	"note" text NOT NULL,
	"decided_by" text,
	"decided_at" timestamp (3) with time zone,
	"created_by" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "form_scans_part_ck" CHECK ("part" in ('A', 'B')),
	CONSTRAINT "form_scans_state_ck" CHECK ("state" in ('reading', 'accepted', 'refused')),
	CONSTRAINT "form_scans_verdict_ck" CHECK ("verdict" in ('unchanged', 'still-valid', 'changed-after-seal', 'new-seal-asked', 'other-case', 'other-part', 'forged', 'no-code', 'unreadable', 'by-eye'))
);
--> statement-breakpoint
ALTER TABLE "case_forms" ADD CONSTRAINT "case_forms_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_forms" ADD CONSTRAINT "case_forms_version_id_case_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."case_versions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_forms" ADD CONSTRAINT "case_forms_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "form_scans" ADD CONSTRAINT "form_scans_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "form_scans" ADD CONSTRAINT "form_scans_version_id_case_versions_id_fk" FOREIGN KEY ("version_id") REFERENCES "public"."case_versions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "form_scans" ADD CONSTRAINT "form_scans_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "case_forms_part_uq" ON "case_forms" USING btree ("version_id","part","subject");--> statement-breakpoint
CREATE INDEX "case_forms_case_ix" ON "case_forms" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "case_forms_file_ix" ON "case_forms" USING btree ("file_id");--> statement-breakpoint
CREATE UNIQUE INDEX "form_scans_file_uq" ON "form_scans" USING btree ("case_id","file_id");--> statement-breakpoint
CREATE INDEX "form_scans_case_ix" ON "form_scans" USING btree ("case_id","created_at");--> statement-breakpoint
CREATE INDEX "form_scans_file_ix" ON "form_scans" USING btree ("file_id");