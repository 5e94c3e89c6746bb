DROP TABLE `consents`;--> statement-breakpoint
CREATE TABLE `file_variants` (
	`id` text PRIMARY KEY NOT NULL,
	`file_id` text NOT NULL,
	`kind` text NOT NULL,
	`sha256` text NOT NULL,
	`type` text NOT NULL,
	`size` integer NOT NULL,
	`width` integer,
	`height` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`file_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "file_variants_kind_ck" CHECK("kind" in ('original', 'clean', 'w320', 'w800', 'w1600', 'poster'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `file_variants_kind_uq` ON `file_variants` (`file_id`,`kind`);--> statement-breakpoint
CREATE INDEX `file_variants_sha256_ix` ON `file_variants` (`sha256`);--> statement-breakpoint
CREATE TABLE `consents` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`file_id` text NOT NULL,
	`copyright` text,
	`holder` text NOT NULL,
	`portraits` text,
	`patients` text,
	`scopes` text NOT NULL,
	`ends_on` text NOT NULL,
	`consent_file_id` text,
	`declared_by` text,
	`declared_at` integer,
	`withdrawn_by` text,
	`withdrawn_at` integer,
	`withdrawal_reason` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`file_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`consent_file_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "consents_copyright_ck" CHECK("copyright" in ('own', 'licensed', 'public-domain')),
	CONSTRAINT "consents_portraits_ck" CHECK("portraits" in ('none', 'consented', 'unrecognisable')),
	CONSTRAINT "consents_patients_ck" CHECK("patients" in ('none', 'consented'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `consents_file_uq` ON `consents` (`case_id`,`file_id`);--> statement-breakpoint
CREATE INDEX `consents_consent_file_ix` ON `consents` (`consent_file_id`);--> statement-breakpoint
ALTER TABLE `files` ADD `pages` integer;--> statement-breakpoint
ALTER TABLE `files` ADD `scan_state` text;--> statement-breakpoint
ALTER TABLE `files` ADD `source_file_id` text;--> statement-breakpoint
CREATE INDEX `files_source_ix` ON `files` (`source_file_id`);--> statement-breakpoint
ALTER TABLE `uploads` ADD `found` text;