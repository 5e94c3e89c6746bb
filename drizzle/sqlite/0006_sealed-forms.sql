CREATE TABLE `case_forms` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`version_id` text NOT NULL,
	`part` text NOT NULL,
	`subject` text NOT NULL,
	`fingerprint` text NOT NULL,
	`file_id` text NOT NULL,
	`pages` integer NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`version_id`) REFERENCES `case_versions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`file_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "case_forms_part_ck" CHECK("part" in ('A', 'B'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `case_forms_part_uq` ON `case_forms` (`version_id`,`part`,`subject`);--> statement-breakpoint
CREATE INDEX `case_forms_case_ix` ON `case_forms` (`case_id`);--> statement-breakpoint
CREATE INDEX `case_forms_file_ix` ON `case_forms` (`file_id`);--> statement-breakpoint
CREATE TABLE `form_scans` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`version_id` text NOT NULL,
	`part` text NOT NULL,
	`subject` text NOT NULL,
	`file_id` text NOT NULL,
	`state` text NOT NULL,
	`verdict` text,
	`pages` text NOT NULL,
	`changes` text NOT NULL,
	`note` text NOT NULL,
	`decided_by` text,
	`decided_at` integer,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`version_id`) REFERENCES `case_versions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`file_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "form_scans_part_ck" CHECK("part" in ('A', 'B')),
	CONSTRAINT "form_scans_state_ck" CHECK("state" in ('reading', 'accepted', 'refused')),
	CONSTRAINT "form_scans_verdict_ck" CHECK("verdict" in ('unchanged', 'still-valid', 'changed-after-seal', 'new-seal-asked', 'other-case', 'other-part', 'forged', 'no-code', 'unreadable', 'by-eye'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `form_scans_file_uq` ON `form_scans` (`case_id`,`file_id`);--> statement-breakpoint
CREATE INDEX `form_scans_case_ix` ON `form_scans` (`case_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `form_scans_file_ix` ON `form_scans` (`file_id`);