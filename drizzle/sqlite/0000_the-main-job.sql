CREATE TABLE `call_categories` (
	`id` text PRIMARY KEY NOT NULL,
	`call_id` text NOT NULL,
	`track_id` text NOT NULL,
	`key` text NOT NULL,
	`zh` text NOT NULL,
	`en` text NOT NULL,
	`position` integer NOT NULL,
	FOREIGN KEY (`call_id`) REFERENCES `calls`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`track_id`) REFERENCES `call_tracks`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `call_categories_key_uq` ON `call_categories` (`call_id`,`key`);--> statement-breakpoint
CREATE TABLE `call_sections` (
	`id` text PRIMARY KEY NOT NULL,
	`call_id` text NOT NULL,
	`key` text NOT NULL,
	`zh` text NOT NULL,
	`en` text NOT NULL,
	`min_chars` integer,
	`max_chars` integer,
	`position` integer NOT NULL,
	FOREIGN KEY (`call_id`) REFERENCES `calls`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `call_sections_key_uq` ON `call_sections` (`call_id`,`key`);--> statement-breakpoint
CREATE TABLE `call_tasks` (
	`id` text PRIMARY KEY NOT NULL,
	`call_id` text NOT NULL,
	`zh` text NOT NULL,
	`position` integer NOT NULL,
	FOREIGN KEY (`call_id`) REFERENCES `calls`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `call_tasks_zh_uq` ON `call_tasks` (`call_id`,`zh`);--> statement-breakpoint
CREATE TABLE `call_tracks` (
	`id` text PRIMARY KEY NOT NULL,
	`call_id` text NOT NULL,
	`key` text NOT NULL,
	`zh` text NOT NULL,
	`en` text NOT NULL,
	`position` integer NOT NULL,
	FOREIGN KEY (`call_id`) REFERENCES `calls`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `call_tracks_key_uq` ON `call_tracks` (`call_id`,`key`);--> statement-breakpoint
CREATE TABLE `calls` (
	`id` text PRIMARY KEY NOT NULL,
	`programme_id` text NOT NULL,
	`organiser_id` text NOT NULL,
	`slug` text NOT NULL,
	`year` integer NOT NULL,
	`zh` text NOT NULL,
	`en` text NOT NULL,
	`introduction_zh` text NOT NULL,
	`introduction_en` text NOT NULL,
	`state` text NOT NULL,
	`is_demo` integer DEFAULT false NOT NULL,
	`opens_at` integer,
	`closes_at` integer,
	`reviews_close_at` integer,
	`settings` text NOT NULL,
	`compliance` text,
	`contact` text,
	`rev` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`opened_at` integer,
	`closed_at` integer,
	`released_at` integer,
	FOREIGN KEY (`programme_id`) REFERENCES `programmes`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organiser_id`) REFERENCES `organisers`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "calls_state_ck" CHECK("state" in ('draft', 'open', 'closed'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `calls_slug_uq` ON `calls` (`slug`);--> statement-breakpoint
CREATE INDEX `calls_organiser_ix` ON `calls` (`organiser_id`,`created_at`);--> statement-breakpoint
CREATE INDEX `calls_state_ix` ON `calls` (`state`,`closes_at`);--> statement-breakpoint
CREATE TABLE `programmes` (
	`id` text PRIMARY KEY NOT NULL,
	`organiser_id` text NOT NULL,
	`zh` text NOT NULL,
	`en` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`organiser_id`) REFERENCES `organisers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `rounds` (
	`id` text PRIMARY KEY NOT NULL,
	`call_id` text NOT NULL,
	`key` text NOT NULL,
	`zh` text NOT NULL,
	`en` text NOT NULL,
	`is_blind` integer NOT NULL,
	`position` integer NOT NULL,
	FOREIGN KEY (`call_id`) REFERENCES `calls`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `rounds_key_uq` ON `rounds` (`call_id`,`key`);--> statement-breakpoint
CREATE TABLE `rubric_criteria` (
	`id` text PRIMARY KEY NOT NULL,
	`call_id` text NOT NULL,
	`key` text NOT NULL,
	`zh` text NOT NULL,
	`en` text NOT NULL,
	`points` integer NOT NULL,
	`bands` text NOT NULL,
	`position` integer NOT NULL,
	FOREIGN KEY (`call_id`) REFERENCES `calls`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `rubric_criteria_key_uq` ON `rubric_criteria` (`call_id`,`key`);--> statement-breakpoint
CREATE TABLE `editions` (
	`id` text PRIMARY KEY NOT NULL,
	`call_id` text NOT NULL,
	`slug` text NOT NULL,
	`year` integer NOT NULL,
	`zh` text NOT NULL,
	`en` text NOT NULL,
	`state` text NOT NULL,
	`pdf_file_id` text,
	`pdf_pages` integer,
	`job_id` text,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`released_at` integer,
	FOREIGN KEY (`call_id`) REFERENCES `calls`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`pdf_file_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "editions_state_ck" CHECK("state" in ('draft', 'released'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `editions_slug_uq` ON `editions` (`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `editions_call_uq` ON `editions` (`call_id`);--> statement-breakpoint
CREATE TABLE `publications` (
	`id` text PRIMARY KEY NOT NULL,
	`edition_id` text NOT NULL,
	`case_id` text NOT NULL,
	`version_id` text NOT NULL,
	`slug` text NOT NULL,
	`state` text NOT NULL,
	`track_key` text NOT NULL,
	`category_key` text NOT NULL,
	`level` text NOT NULL,
	`title` text NOT NULL,
	`institution_name` text NOT NULL,
	`region_name` text,
	`content` text NOT NULL,
	`position` integer NOT NULL,
	`created_at` integer NOT NULL,
	`retracted_at` integer,
	FOREIGN KEY (`edition_id`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version_id`) REFERENCES `case_versions`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "publications_state_ck" CHECK("state" in ('published', 'retracted'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `publications_slug_uq` ON `publications` (`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `publications_case_uq` ON `publications` (`case_id`);--> statement-breakpoint
CREATE INDEX `publications_edition_ix` ON `publications` (`edition_id`,`position`);--> statement-breakpoint
CREATE TABLE `attachments` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`file_id` text NOT NULL,
	`kind` text NOT NULL,
	`caption` text NOT NULL,
	`position` integer NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`removed_at` integer,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`file_id`) REFERENCES `files`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "attachments_kind_ck" CHECK("kind" in ('word-source', 'figure', 'document'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `attachments_file_uq` ON `attachments` (`case_id`,`file_id`);--> statement-breakpoint
CREATE INDEX `attachments_file_ix` ON `attachments` (`file_id`);--> statement-breakpoint
CREATE TABLE `blind_copies` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`version_id` text NOT NULL,
	`state` text NOT NULL,
	`content` text NOT NULL,
	`replacements` text NOT NULL,
	`rev` integer NOT NULL,
	`created_at` integer NOT NULL,
	`confirmed_at` integer,
	`confirmed_by` text,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`version_id`) REFERENCES `case_versions`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "blind_copies_state_ck" CHECK("state" in ('draft', 'confirmed'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `blind_copies_version_uq` ON `blind_copies` (`version_id`);--> statement-breakpoint
CREATE TABLE `case_authors` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`position` integer NOT NULL,
	`name` text NOT NULL,
	`title` text NOT NULL,
	`institution` text NOT NULL,
	`share` text NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `case_authors_case_ix` ON `case_authors` (`case_id`,`position`);--> statement-breakpoint
CREATE TABLE `case_sections` (
	`case_id` text NOT NULL,
	`section_key` text NOT NULL,
	`document` text NOT NULL,
	`rev` integer NOT NULL,
	`saved_by` text NOT NULL,
	`saved_at` integer NOT NULL,
	PRIMARY KEY(`case_id`, `section_key`),
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `case_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`position` integer NOT NULL,
	`content` text NOT NULL,
	`hash` text NOT NULL,
	`receipt` text NOT NULL,
	`submitted_by` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `case_versions_position_uq` ON `case_versions` (`case_id`,`position`);--> statement-breakpoint
CREATE UNIQUE INDEX `case_versions_receipt_uq` ON `case_versions` (`receipt`);--> statement-breakpoint
CREATE TABLE `cases` (
	`id` text PRIMARY KEY NOT NULL,
	`call_id` text NOT NULL,
	`institution_id` text NOT NULL,
	`number` integer,
	`state` text NOT NULL,
	`title` text NOT NULL,
	`abstract` text NOT NULL,
	`category_id` text,
	`tasks` text NOT NULL,
	`keywords` text NOT NULL,
	`period_from` text NOT NULL,
	`period_to` text NOT NULL,
	`recommending_body` text,
	`declarations` text NOT NULL,
	`rev` integer DEFAULT 1 NOT NULL,
	`current_version_id` text,
	`checked_by` text,
	`revision_due_at` integer,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`saved_at` integer NOT NULL,
	`submitted_at` integer,
	FOREIGN KEY (`call_id`) REFERENCES `calls`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`institution_id`) REFERENCES `institutions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`category_id`) REFERENCES `call_categories`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "cases_state_ck" CHECK("state" in ('draft', 'internal', 'submitted', 'recommended', 'checking', 'returned', 'admitted', 'refused', 'judging', 'decided', 'noticed', 'published', 'withdrawn', 'retracted'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `cases_number_uq` ON `cases` (`call_id`,`number`);--> statement-breakpoint
CREATE INDEX `cases_institution_ix` ON `cases` (`institution_id`,`saved_at`);--> statement-breakpoint
CREATE INDEX `cases_call_state_ix` ON `cases` (`call_id`,`state`,`number`);--> statement-breakpoint
CREATE TABLE `co_applicants` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`position` integer NOT NULL,
	`name` text NOT NULL,
	`institution_id` text,
	`confirmed_at` integer,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`institution_id`) REFERENCES `institutions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `co_applicants_case_ix` ON `co_applicants` (`case_id`,`position`);--> statement-breakpoint
CREATE TABLE `consents` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`attachment_id` text,
	`kind` text NOT NULL,
	`statement` text NOT NULL,
	`given_by` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`attachment_id`) REFERENCES `attachments`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `consents_case_ix` ON `consents` (`case_id`);--> statement-breakpoint
CREATE TABLE `formality_checks` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`version_id` text NOT NULL,
	`officer_id` text NOT NULL,
	`outcome` text NOT NULL,
	`reasons` text NOT NULL,
	`note` text NOT NULL,
	`due_at` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`version_id`) REFERENCES `case_versions`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "formality_checks_outcome_ck" CHECK("outcome" in ('admitted', 'returned', 'refused'))
);
--> statement-breakpoint
CREATE INDEX `formality_checks_case_ix` ON `formality_checks` (`case_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `indicators` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`position` integer NOT NULL,
	`name` text NOT NULL,
	`value` text NOT NULL,
	`unit` text NOT NULL,
	`definition` text NOT NULL,
	`baseline` text NOT NULL,
	`period` text NOT NULL,
	`source` text NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `indicators_case_ix` ON `indicators` (`case_id`,`position`);--> statement-breakpoint
CREATE TABLE `files` (
	`id` text PRIMARY KEY NOT NULL,
	`sha256` text,
	`name` text NOT NULL,
	`type` text NOT NULL,
	`size` integer NOT NULL,
	`width` integer,
	`height` integer,
	`upload_key` text,
	`driver` text NOT NULL,
	`created_by` text,
	`created_at` integer NOT NULL,
	CONSTRAINT "files_driver_ck" CHECK("driver" in ('embedded', 'uploadthing'))
);
--> statement-breakpoint
CREATE INDEX `files_sha256_ix` ON `files` (`sha256`);--> statement-breakpoint
CREATE UNIQUE INDEX `files_upload_key_uq` ON `files` (`upload_key`);--> statement-breakpoint
CREATE TABLE `uploads` (
	`key` text PRIMARY KEY NOT NULL,
	`custom_id` text NOT NULL,
	`slug` text,
	`name` text NOT NULL,
	`size` integer NOT NULL,
	`type` text NOT NULL,
	`state` text NOT NULL,
	`metadata` text,
	`callback_url` text,
	`synced` integer DEFAULT 0 NOT NULL,
	`boot_id` text,
	`sha256` text,
	`server_data` text,
	`created_at` integer NOT NULL,
	`stored_at` integer,
	CONSTRAINT "uploads_state_ck" CHECK("state" in ('registered', 'partial', 'stored', 'complete', 'failed'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `uploads_custom_id_uq` ON `uploads` (`custom_id`);--> statement-breakpoint
CREATE INDEX `uploads_state_ix` ON `uploads` (`state`,`created_at`);--> statement-breakpoint
CREATE TABLE `attempts` (
	`key` text PRIMARY KEY NOT NULL,
	`count` integer NOT NULL,
	`window_ends_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `institutions` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`name_fold` text NOT NULL,
	`credit_code` text,
	`type` text,
	`level` text,
	`region_code` text,
	`region_name` text,
	`group_name` text,
	`aliases` text NOT NULL,
	`address` text,
	`head` text,
	`staff` integer,
	`contact_name` text,
	`contact_mobile` text,
	`contact_email` text,
	`salt` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `institutions_name_fold_uq` ON `institutions` (`name_fold`);--> statement-breakpoint
CREATE UNIQUE INDEX `institutions_credit_code_uq` ON `institutions` (`credit_code`);--> statement-breakpoint
CREATE TABLE `invitations` (
	`id` text PRIMARY KEY NOT NULL,
	`token_digest` text NOT NULL,
	`kind` text NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`language` text NOT NULL,
	`institution_id` text,
	`organiser_id` text,
	`role` text,
	`profile` text,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	`used_by` text,
	FOREIGN KEY (`institution_id`) REFERENCES `institutions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`organiser_id`) REFERENCES `organisers`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "invitations_kind_ck" CHECK("kind" in ('reviewer', 'colleague', 'organiser'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `invitations_token_uq` ON `invitations` (`token_digest`);--> statement-breakpoint
CREATE INDEX `invitations_institution_ix` ON `invitations` (`institution_id`);--> statement-breakpoint
CREATE INDEX `invitations_organiser_ix` ON `invitations` (`organiser_id`);--> statement-breakpoint
CREATE TABLE `memberships` (
	`user_id` text PRIMARY KEY NOT NULL,
	`institution_id` text NOT NULL,
	`role` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`institution_id`) REFERENCES `institutions`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "memberships_role_ck" CHECK("role" in ('author', 'department-head', 'sender'))
);
--> statement-breakpoint
CREATE INDEX `memberships_institution_ix` ON `memberships` (`institution_id`);--> statement-breakpoint
CREATE TABLE `organiser_members` (
	`user_id` text PRIMARY KEY NOT NULL,
	`organiser_id` text NOT NULL,
	`role` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`organiser_id`) REFERENCES `organisers`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "organiser_members_role_ck" CHECK("role" in ('manager', 'officer', 'chair', 'auditor'))
);
--> statement-breakpoint
CREATE INDEX `organiser_members_organiser_ix` ON `organiser_members` (`organiser_id`);--> statement-breakpoint
CREATE TABLE `organisers` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`name_en` text NOT NULL,
	`created_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `password_links` (
	`token_digest` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `password_links_user_ix` ON `password_links` (`user_id`);--> statement-breakpoint
CREATE TABLE `reviewer_categories` (
	`user_id` text NOT NULL,
	`category_key` text NOT NULL,
	`level` integer NOT NULL,
	PRIMARY KEY(`user_id`, `category_key`),
	FOREIGN KEY (`user_id`) REFERENCES `reviewer_profiles`(`user_id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `reviewer_profiles` (
	`user_id` text PRIMARY KEY NOT NULL,
	`title_level` integer NOT NULL,
	`institution_id` text,
	`institution_name` text NOT NULL,
	`former_institutions` text NOT NULL,
	`province` text,
	`tags` text NOT NULL,
	`min_load` integer DEFAULT 0 NOT NULL,
	`max_load` integer NOT NULL,
	`pledged_at` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`institution_id`) REFERENCES `institutions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	`created_at` integer NOT NULL,
	`device` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `sessions_user_ix` ON `sessions` (`user_id`);--> statement-breakpoint
CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`email_fold` text NOT NULL,
	`name` text NOT NULL,
	`password_hash` text,
	`mobile` text,
	`title` text,
	`language` text NOT NULL,
	`is_administrator` integer DEFAULT false NOT NULL,
	`salt` text NOT NULL,
	`created_at` integer NOT NULL,
	`disabled_at` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `users_email_fold_uq` ON `users` (`email_fold`);--> statement-breakpoint
CREATE TABLE `counters` (
	`key` text PRIMARY KEY NOT NULL,
	`value` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `event_seals` (
	`chain` text NOT NULL,
	`position` integer NOT NULL,
	`event_id` text NOT NULL,
	`digest` text NOT NULL,
	`previous` text NOT NULL,
	`hash` text NOT NULL,
	`sealed_at` integer NOT NULL,
	PRIMARY KEY(`chain`, `position`),
	FOREIGN KEY (`event_id`) REFERENCES `events`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `event_seals_event_uq` ON `event_seals` (`event_id`);--> statement-breakpoint
CREATE TABLE `events` (
	`id` text PRIMARY KEY NOT NULL,
	`chain` text NOT NULL,
	`name` text NOT NULL,
	`actor_id` text,
	`actor_role` text NOT NULL,
	`subject` text NOT NULL,
	`subject_id` text NOT NULL,
	`facts` text NOT NULL,
	`digest` text NOT NULL,
	`at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `events_chain_ix` ON `events` (`chain`,`at`,`id`);--> statement-breakpoint
CREATE INDEX `events_subject_ix` ON `events` (`subject`,`subject_id`,`at`);--> statement-breakpoint
CREATE TABLE `jobs` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`payload` text NOT NULL,
	`dedupe_key` text,
	`state` text DEFAULT 'ready' NOT NULL,
	`stage` text,
	`progress` integer DEFAULT 0 NOT NULL,
	`result` text,
	`requested_by` text,
	`priority` integer DEFAULT 0 NOT NULL,
	`run_at` integer NOT NULL,
	`lease_until` integer,
	`lease_token` text,
	`attempts` integer DEFAULT 0 NOT NULL,
	`max_attempts` integer DEFAULT 8 NOT NULL,
	`last_error` text,
	`created_at` integer NOT NULL,
	`finished_at` integer,
	CONSTRAINT "jobs_state_ck" CHECK("state" in ('ready', 'running', 'done', 'dead'))
);
--> statement-breakpoint
CREATE INDEX `jobs_claim_ix` ON `jobs` (`state`,`run_at`,`priority`);--> statement-breakpoint
CREATE UNIQUE INDEX `jobs_dedupe_uq` ON `jobs` (`kind`,`dedupe_key`) WHERE state in ('ready', 'running');--> statement-breakpoint
CREATE TABLE `mails` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text,
	`address` text NOT NULL,
	`language` text NOT NULL,
	`template` text NOT NULL,
	`facts` text NOT NULL,
	`message_id` text NOT NULL,
	`created_at` integer NOT NULL,
	`sent_at` integer
);
--> statement-breakpoint
CREATE INDEX `mails_user_ix` ON `mails` (`user_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `assignments` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`reviewer_id` text NOT NULL,
	`round_id` text NOT NULL,
	`blind_copy_id` text NOT NULL,
	`plan_id` text,
	`code` text NOT NULL,
	`state` text NOT NULL,
	`score` integer NOT NULL,
	`parts` text NOT NULL,
	`assigned_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`opened_at` integer,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`reviewer_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`blind_copy_id`) REFERENCES `blind_copies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`plan_id`) REFERENCES `plans`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "assignments_state_ck" CHECK("state" in ('assigned', 'revoked'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `assignments_pair_uq` ON `assignments` (`case_id`,`reviewer_id`,`round_id`);--> statement-breakpoint
CREATE INDEX `assignments_reviewer_ix` ON `assignments` (`reviewer_id`,`state`);--> statement-breakpoint
CREATE INDEX `assignments_round_ix` ON `assignments` (`round_id`,`state`);--> statement-breakpoint
CREATE TABLE `conflicts` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`reviewer_id` text NOT NULL,
	`kind` text NOT NULL,
	`note` text NOT NULL,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`reviewer_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "conflicts_kind_ck" CHECK("kind" in ('same-institution', 'former-institution', 'same-group', 'declared'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `conflicts_pair_uq` ON `conflicts` (`case_id`,`reviewer_id`,`kind`);--> statement-breakpoint
CREATE INDEX `conflicts_reviewer_ix` ON `conflicts` (`reviewer_id`);--> statement-breakpoint
CREATE TABLE `decisions` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`level` text,
	`mean` real,
	`rank` integer,
	`note` text NOT NULL,
	`decided_by` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `decisions_case_uq` ON `decisions` (`case_id`);--> statement-breakpoint
CREATE TABLE `plans` (
	`id` text PRIMARY KEY NOT NULL,
	`call_id` text NOT NULL,
	`round_id` text NOT NULL,
	`position` integer NOT NULL,
	`state` text NOT NULL,
	`seed` text NOT NULL,
	`job_id` text,
	`result` text,
	`created_by` text NOT NULL,
	`created_at` integer NOT NULL,
	`applied_at` integer,
	`applied_by` text,
	FOREIGN KEY (`call_id`) REFERENCES `calls`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`round_id`) REFERENCES `rounds`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "plans_state_ck" CHECK("state" in ('computing', 'ready', 'applied', 'discarded'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `plans_position_uq` ON `plans` (`call_id`,`position`);--> statement-breakpoint
CREATE TABLE `reviews` (
	`id` text PRIMARY KEY NOT NULL,
	`assignment_id` text NOT NULL,
	`state` text NOT NULL,
	`scores` text NOT NULL,
	`to_institution` text NOT NULL,
	`to_panel` text NOT NULL,
	`confidence` integer,
	`total` real,
	`rev` integer NOT NULL,
	`created_at` integer NOT NULL,
	`saved_at` integer NOT NULL,
	`submitted_at` integer,
	FOREIGN KEY (`assignment_id`) REFERENCES `assignments`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "reviews_state_ck" CHECK("state" in ('draft', 'submitted'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reviews_assignment_uq` ON `reviews` (`assignment_id`);