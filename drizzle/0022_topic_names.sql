DROP INDEX "topics_name";--> statement-breakpoint
ALTER TABLE "topics" ADD COLUMN "named_after" text;--> statement-breakpoint
CREATE UNIQUE INDEX "topics_name" ON "topics" USING btree ("workspace_id","name") WHERE "topics"."merged_into" is null;