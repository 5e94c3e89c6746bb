ALTER TABLE "files" ADD COLUMN "case_id" text;--> statement-breakpoint
ALTER TABLE "uploads" ADD COLUMN "writer" text;