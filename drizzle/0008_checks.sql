CREATE TABLE "check_results" (
	"workspace_id" text NOT NULL,
	"run_id" text NOT NULL,
	"check_id" text NOT NULL,
	"organization_id" text NOT NULL,
	"question" text NOT NULL,
	"outcome" text NOT NULL,
	"text" text NOT NULL,
	"sources" jsonb NOT NULL,
	"rag_score" real,
	"model" text,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "check_results_workspace_id_run_id_check_id_pk" PRIMARY KEY("workspace_id","run_id","check_id"),
	CONSTRAINT "check_results_rag_score" CHECK ("check_results"."rag_score" between 0 and 1)
);
--> statement-breakpoint
CREATE TABLE "check_runs" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"organization_id" text NOT NULL,
	"state" text NOT NULL,
	"total" integer NOT NULL,
	"stand" text NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"finished_at" timestamp (3) with time zone,
	CONSTRAINT "check_runs_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
CREATE TABLE "checks" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"organization_id" text NOT NULL,
	"question" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "checks_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "check_results" ADD CONSTRAINT "check_results_workspace_id_run_id_check_runs_workspace_id_id_fk" FOREIGN KEY ("workspace_id","run_id") REFERENCES "public"."check_runs"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_results" ADD CONSTRAINT "check_results_workspace_id_check_id_checks_workspace_id_id_fk" FOREIGN KEY ("workspace_id","check_id") REFERENCES "public"."checks"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "check_runs" ADD CONSTRAINT "check_runs_organization_id_workspace_id_workspaces_organization_id_id_fk" FOREIGN KEY ("organization_id","workspace_id") REFERENCES "public"."workspaces"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "checks" ADD CONSTRAINT "checks_organization_id_workspace_id_workspaces_organization_id_id_fk" FOREIGN KEY ("organization_id","workspace_id") REFERENCES "public"."workspaces"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "check_results_check" ON "check_results" USING btree ("workspace_id","check_id");--> statement-breakpoint
CREATE INDEX "check_runs_latest" ON "check_runs" USING btree ("workspace_id","started_at" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "check_runs_running" ON "check_runs" USING btree ("workspace_id") WHERE "check_runs"."state" = 'running';