ALTER TABLE "messages" ADD COLUMN "fallback" text;--> statement-breakpoint
ALTER TABLE "workspaces" ADD COLUMN "tone" text DEFAULT 'neutral' NOT NULL;--> statement-breakpoint
ALTER TABLE "workspaces" ADD COLUMN "model_provider" text DEFAULT 'server' NOT NULL;--> statement-breakpoint
ALTER TABLE "workspaces" ADD COLUMN "model_name" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "workspaces" ADD COLUMN "model_base_url" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "workspaces" ADD COLUMN "model_key" text;--> statement-breakpoint
ALTER TABLE "workspaces" ADD COLUMN "model_key_ending" text;--> statement-breakpoint
ALTER TABLE "workspaces" ADD COLUMN "temperature" real DEFAULT 0.7 NOT NULL;--> statement-breakpoint
ALTER TABLE "workspaces" ADD COLUMN "max_tokens" integer DEFAULT 900 NOT NULL;--> statement-breakpoint
ALTER TABLE "workspaces" ADD CONSTRAINT "workspaces_model_provider" CHECK ("workspaces"."model_provider" in ('server','local','mistral','openai'));--> statement-breakpoint
ALTER TABLE "workspaces" ADD CONSTRAINT "workspaces_temperature" CHECK ("workspaces"."temperature" between 0 and 1.5);--> statement-breakpoint
ALTER TABLE "workspaces" ADD CONSTRAINT "workspaces_max_tokens" CHECK ("workspaces"."max_tokens" between 50 and 8000);