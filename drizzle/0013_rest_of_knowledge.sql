CREATE TABLE "check_watches" (
	"workspace_id" text NOT NULL,
	"organization_id" text NOT NULL,
	"is_automatic" boolean DEFAULT true NOT NULL,
	"stand" text DEFAULT '' NOT NULL,
	"seen_version" bigint,
	"seen_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "check_watches_workspace_id_pk" PRIMARY KEY("workspace_id")
);
--> statement-breakpoint
CREATE TABLE "daily_citations" (
	"workspace_id" text NOT NULL,
	"source_id" text NOT NULL,
	"day" date NOT NULL,
	"organization_id" text NOT NULL,
	"citations" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "daily_citations_workspace_id_source_id_day_pk" PRIMARY KEY("workspace_id","source_id","day")
);
--> statement-breakpoint
ALTER TABLE "check_runs" ADD COLUMN "cause" text DEFAULT 'person' NOT NULL;--> statement-breakpoint
ALTER TABLE "check_runs" ADD COLUMN "changes" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "searched_for" text;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "answer_level" text;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "threshold" real;--> statement-breakpoint
ALTER TABLE "knowledge_versions" ADD COLUMN "documents_version" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "knowledge_versions" ADD COLUMN "settings_version" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "check_watches" ADD CONSTRAINT "check_watches_organization_id_workspace_id_workspaces_organization_id_id_fk" FOREIGN KEY ("organization_id","workspace_id") REFERENCES "public"."workspaces"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "daily_citations" ADD CONSTRAINT "daily_citations_organization_id_workspace_id_workspaces_organization_id_id_fk" FOREIGN KEY ("organization_id","workspace_id") REFERENCES "public"."workspaces"("organization_id","id") ON DELETE cascade ON UPDATE no action;