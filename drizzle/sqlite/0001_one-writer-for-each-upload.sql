ALTER TABLE `files` ADD `case_id` text;--> statement-breakpoint
ALTER TABLE `uploads` ADD `writer` text;