CREATE TABLE `dismissed_suggestions` (
	`case_id` text NOT NULL,
	`key` text NOT NULL,
	`dismissed_by` text NOT NULL,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`case_id`, `key`),
	FOREIGN KEY (`case_id`) REFERENCES `cases`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
ALTER TABLE `indicators` ADD `baseline_period` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `indicators` ADD `source_file_id` text REFERENCES files(id);--> statement-breakpoint
ALTER TABLE `indicators` ADD `rev` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `indicators` ADD `saved_by` text;--> statement-breakpoint
ALTER TABLE `indicators` ADD `saved_at` integer;--> statement-breakpoint
ALTER TABLE `indicators` ADD `removed_at` integer;