DROP TABLE "consents" CASCADE;--> statement-breakpoint
CREATE TABLE "file_variants" (
	"id" text PRIMARY KEY NOT NULL,
	"file_id" text NOT NULL,
	"kind" text NOT NULL,
	"sha256" text NOT NULL,
	"type" text NOT NULL,
	"size" integer NOT NULL,
	"width" integer,
	"height" integer,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "file_variants_kind_ck" CHECK ("kind" in ('original', 'clean', 'w320', 'w800', 'w1600', 'poster'))
);
--> statement-breakpoint
CREATE TABLE "consents" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"file_id" text NOT NULL,
	"copyright" text,
	"holder" text NOT NULL,
	"portraits" text,
	"patients" text,
	"scopes" jsonb NOT NULL,
	"ends_on" text NOT NULL,
	"consent_file_id" text,
	"declared_by" text,
	"declared_at" timestamp (3) with time zone,
	"withdrawn_by" text,
	"withdrawn_at" timestamp (3) with time zone,
	"withdrawal_reason" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "consents_copyright_ck" CHECK ("copyright" in ('own', 'licensed', 'public-domain')),
	CONSTRAINT "consents_portraits_ck" CHECK ("portraits" in ('none', 'consented', 'unrecognisable')),
	CONSTRAINT "consents_patients_ck" CHECK ("patients" in ('none', 'consented'))
);
--> statement-breakpoint
ALTER TABLE "files" ADD COLUMN "pages" integer;--> statement-breakpoint
ALTER TABLE "files" ADD COLUMN "scan_state" text;--> statement-breakpoint
ALTER TABLE "files" ADD COLUMN "source_file_id" text;--> statement-breakpoint
ALTER TABLE "uploads" ADD COLUMN "found" jsonb;--> statement-breakpoint
ALTER TABLE "file_variants" ADD CONSTRAINT "file_variants_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_file_id_files_id_fk" FOREIGN KEY ("file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consents" ADD CONSTRAINT "consents_consent_file_id_files_id_fk" FOREIGN KEY ("consent_file_id") REFERENCES "public"."files"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "file_variants_kind_uq" ON "file_variants" USING btree ("file_id","kind");--> statement-breakpoint
CREATE INDEX "file_variants_sha256_ix" ON "file_variants" USING btree ("sha256");--> statement-breakpoint
CREATE UNIQUE INDEX "consents_file_uq" ON "consents" USING btree ("case_id","file_id");--> statement-breakpoint
CREATE INDEX "consents_consent_file_ix" ON "consents" USING btree ("consent_file_id");--> statement-breakpoint
CREATE INDEX "files_source_ix" ON "files" USING btree ("source_file_id");