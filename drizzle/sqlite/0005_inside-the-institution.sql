CREATE TABLE `case_approvals` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`circulation` integer NOT NULL,
	`position` integer NOT NULL,
	`step` text NOT NULL,
	`approver_ids` text NOT NULL,
	`outcome` text,
	`note` text NOT NULL,
	`draft_digest` text,
	`answered_by` text,
	`answered_at` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "case_approvals_outcome_ck" CHECK("outcome" in ('approved', 'sent-back'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `case_approvals_position_uq` ON `case_approvals` (`case_id`,`circulation`,`position`);--> statement-breakpoint
CREATE TABLE `case_likenesses` (
	`id` text PRIMARY KEY NOT NULL,
	`version_id` text NOT NULL,
	`other_version_id` text NOT NULL,
	`common` integer NOT NULL,
	`contained` integer NOT NULL,
	`passages` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`version_id`) REFERENCES `case_versions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`other_version_id`) REFERENCES `case_versions`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `case_likenesses_pair_uq` ON `case_likenesses` (`version_id`,`other_version_id`);--> statement-breakpoint
CREATE INDEX `case_likenesses_other_ix` ON `case_likenesses` (`other_version_id`);--> statement-breakpoint
CREATE TABLE `case_signatures` (
	`case_id` text PRIMARY KEY NOT NULL,
	`version_id` text NOT NULL,
	`signature` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`version_id`) REFERENCES `case_versions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `case_signatures_version_ix` ON `case_signatures` (`version_id`);--> statement-breakpoint
ALTER TABLE `co_applicants` ADD `contact_name` text;--> statement-breakpoint
ALTER TABLE `co_applicants` ADD `contact_email` text;--> statement-breakpoint
ALTER TABLE `co_applicants` ADD `token_digest` text;--> statement-breakpoint
ALTER TABLE `co_applicants` ADD `asked_at` integer;--> statement-breakpoint
ALTER TABLE `co_applicants` ADD `expires_at` integer;--> statement-breakpoint
ALTER TABLE `co_applicants` ADD `declined_at` integer;--> statement-breakpoint
ALTER TABLE `co_applicants` ADD `answered_by` text;--> statement-breakpoint
ALTER TABLE `co_applicants` ADD `answered_title` text;--> statement-breakpoint
ALTER TABLE `co_applicants` ADD `note` text;--> statement-breakpoint
CREATE UNIQUE INDEX `co_applicants_token_uq` ON `co_applicants` (`token_digest`);--> statement-breakpoint
ALTER TABLE `institutions` ADD `approval_steps` text;--> statement-breakpoint
ALTER TABLE `memberships` ADD `department` text;