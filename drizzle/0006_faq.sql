CREATE TABLE "knowledge_versions" (
	"workspace_id" text NOT NULL,
	"organization_id" text NOT NULL,
	"version" bigint NOT NULL,
	"faq_version" bigint DEFAULT 0 NOT NULL,
	CONSTRAINT "knowledge_versions_workspace_id_pk" PRIMARY KEY("workspace_id")
);
--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "cached_from" text;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "forbidden_subject" text;--> statement-breakpoint
ALTER TABLE "faq_entries" ADD COLUMN "phrasings" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "faq_entries" ADD COLUMN "valid_until" date;--> statement-breakpoint
ALTER TABLE "faq_entries" ADD COLUMN "signatures" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "faq_entries" ADD COLUMN "question_key" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "faq_entries" ADD COLUMN "uses" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "faq_entries" ADD COLUMN "last_used_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "faq_entries" ADD COLUMN "changed_at" timestamp (3) with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "faq_entries" ADD COLUMN "deleted_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "response_cache" ADD COLUMN "near_hash" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "response_cache" ADD COLUMN "knowledge_version" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "response_cache" ADD COLUMN "message_id" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "workspaces" ADD COLUMN "cache_days" smallint DEFAULT 7 NOT NULL;--> statement-breakpoint
ALTER TABLE "workspaces" ADD COLUMN "forbidden_subjects" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "workspaces" ADD COLUMN "forbidden_reply" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "knowledge_versions" ADD CONSTRAINT "knowledge_versions_organization_id_workspace_id_workspaces_organization_id_id_fk" FOREIGN KEY ("organization_id","workspace_id") REFERENCES "public"."workspaces"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "faq_entries_question" ON "faq_entries" USING btree ("workspace_id","question_key") WHERE "faq_entries"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "faq_entries_changed" ON "faq_entries" USING btree ("workspace_id","changed_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "response_cache_near" ON "response_cache" USING btree ("workspace_id","near_hash");--> statement-breakpoint
ALTER TABLE "faq_entries" ADD CONSTRAINT "faq_entries_state" CHECK ("faq_entries"."state" in ('proposed','published'));--> statement-breakpoint
ALTER TABLE "workspaces" ADD CONSTRAINT "workspaces_cache_days" CHECK ("workspaces"."cache_days" between 0 and 90);