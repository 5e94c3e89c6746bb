CREATE TABLE "case_holds" (
	"case_id" text NOT NULL,
	"part" text NOT NULL,
	"tab" text NOT NULL,
	"user_id" text NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "case_holds_pk" PRIMARY KEY("case_id","part")
);
--> statement-breakpoint
CREATE TABLE "case_part_states" (
	"id" text PRIMARY KEY NOT NULL,
	"case_id" text NOT NULL,
	"part" text NOT NULL,
	"rev" integer NOT NULL,
	"content" jsonb NOT NULL,
	"characters" integer NOT NULL,
	"cause" text NOT NULL,
	"saved_by" text NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"saved_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "case_part_states_cause_ck" CHECK ("cause" in ('typed', 'joined', 'imported', 'restored'))
);
--> statement-breakpoint
CREATE TABLE "case_presences" (
	"case_id" text NOT NULL,
	"tab" text NOT NULL,
	"user_id" text NOT NULL,
	"part" text,
	"seen_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "case_presences_pk" PRIMARY KEY("case_id","tab")
);
--> statement-breakpoint
ALTER TABLE "case_holds" ADD CONSTRAINT "case_holds_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_part_states" ADD CONSTRAINT "case_part_states_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_presences" ADD CONSTRAINT "case_presences_case_id_cases_id_fk" FOREIGN KEY ("case_id") REFERENCES "public"."cases"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "case_part_states_rev_uq" ON "case_part_states" USING btree ("case_id","part","rev");