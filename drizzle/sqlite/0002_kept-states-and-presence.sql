CREATE TABLE `case_holds` (
	`case_id` text NOT NULL,
	`part` text NOT NULL,
	`tab` text NOT NULL,
	`user_id` text NOT NULL,
	`expires_at` integer NOT NULL,
	PRIMARY KEY(`case_id`, `part`),
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `case_part_states` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`part` text NOT NULL,
	`rev` integer NOT NULL,
	`content` text NOT NULL,
	`characters` integer NOT NULL,
	`cause` text NOT NULL,
	`saved_by` text NOT NULL,
	`started_at` integer NOT NULL,
	`saved_at` integer NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "case_part_states_cause_ck" CHECK("cause" in ('typed', 'joined', 'imported', 'restored'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `case_part_states_rev_uq` ON `case_part_states` (`case_id`,`part`,`rev`);--> statement-breakpoint
CREATE TABLE `case_presences` (
	`case_id` text NOT NULL,
	`tab` text NOT NULL,
	`user_id` text NOT NULL,
	`part` text,
	`seen_at` integer NOT NULL,
	PRIMARY KEY(`case_id`, `tab`),
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE cascade
);
