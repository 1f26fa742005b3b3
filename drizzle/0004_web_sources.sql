CREATE TABLE "web_pages" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"organization_id" text NOT NULL,
	"web_source_id" text NOT NULL,
	"url" text NOT NULL,
	"depth" integer NOT NULL,
	"state" text DEFAULT 'new' NOT NULL,
	"reason" text,
	"status" integer,
	"wanted_in" integer,
	"visited_in" integer,
	"visited_at" timestamp (3) with time zone,
	"missed" integer DEFAULT 0 NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"etag" text,
	"last_modified" text,
	"content_hash" text,
	"document_id" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "web_pages_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "web_sources" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"organization_id" text NOT NULL,
	"url" text NOT NULL,
	"kind" text NOT NULL,
	"revisit" text NOT NULL,
	"pages_max" integer NOT NULL,
	"depth_max" integer NOT NULL,
	"state" text DEFAULT 'idle' NOT NULL,
	"visit" integer DEFAULT 0 NOT NULL,
	"is_seeded" boolean DEFAULT false NOT NULL,
	"visit_bytes" bigint DEFAULT 0 NOT NULL,
	"last_visit_at" timestamp (3) with time zone,
	"next_visit_at" timestamp (3) with time zone,
	"outcome" text,
	"failure" text,
	"deleted_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "web_sources_workspace_id_id_pk" PRIMARY KEY("workspace_id","id"),
	CONSTRAINT "web_sources_limits" CHECK ("web_sources"."pages_max" between 1 and 2000 and "web_sources"."depth_max" between 0 and 10)
);
--> statement-breakpoint
ALTER TABLE "documents" ADD COLUMN "url" text;--> statement-breakpoint
ALTER TABLE "documents" ADD COLUMN "visibility" text DEFAULT 'passage' NOT NULL;--> statement-breakpoint
ALTER TABLE "documents" ADD COLUMN "valid_until" date;--> statement-breakpoint
ALTER TABLE "documents" ADD COLUMN "expired_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "segments" ADD COLUMN "is_hidden" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "segments" ADD COLUMN "valid_until" date;--> statement-breakpoint
ALTER TABLE "web_pages" ADD CONSTRAINT "web_pages_workspace_id_web_source_id_web_sources_workspace_id_id_fk" FOREIGN KEY ("workspace_id","web_source_id") REFERENCES "public"."web_sources"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "web_sources" ADD CONSTRAINT "web_sources_organization_id_workspace_id_workspaces_organization_id_id_fk" FOREIGN KEY ("organization_id","workspace_id") REFERENCES "public"."workspaces"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "web_pages_url" ON "web_pages" USING btree ("workspace_id","web_source_id","url");--> statement-breakpoint
CREATE INDEX "web_pages_wanted" ON "web_pages" USING btree ("workspace_id","web_source_id","wanted_in","depth","id");--> statement-breakpoint
CREATE INDEX "web_pages_document" ON "web_pages" USING btree ("workspace_id","document_id");--> statement-breakpoint
CREATE UNIQUE INDEX "web_sources_url" ON "web_sources" USING btree ("workspace_id","url") WHERE "web_sources"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "web_sources_due" ON "web_sources" USING btree ("next_visit_at") WHERE "web_sources"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "documents_url" ON "documents" USING btree ("workspace_id","url") WHERE "documents"."url" is not null;--> statement-breakpoint
CREATE INDEX "documents_valid_until" ON "documents" USING btree ("valid_until") WHERE "documents"."valid_until" is not null and "documents"."expired_at" is null;