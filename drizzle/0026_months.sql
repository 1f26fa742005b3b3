CREATE TABLE "monthly_figures" (
	"workspace_id" text NOT NULL,
	"month" date NOT NULL,
	"organization_id" text NOT NULL,
	"conversations" integer DEFAULT 0 NOT NULL,
	"messages" integer DEFAULT 0 NOT NULL,
	"visitors" integer DEFAULT 0 NOT NULL,
	"answered" integer DEFAULT 0 NOT NULL,
	"no_answer" integer DEFAULT 0 NOT NULL,
	"cached" integer DEFAULT 0 NOT NULL,
	"responses" integer DEFAULT 0 NOT NULL,
	"response_ms_sum" double precision DEFAULT 0 NOT NULL,
	"first_token_ms_sum" double precision DEFAULT 0 NOT NULL,
	"scored" integer DEFAULT 0 NOT NULL,
	"rag_score_sum" double precision DEFAULT 0 NOT NULL,
	"rated_up" integer DEFAULT 0 NOT NULL,
	"rated_down" integer DEFAULT 0 NOT NULL,
	"ratings" integer DEFAULT 0 NOT NULL,
	"rating_sum" integer DEFAULT 0 NOT NULL,
	"prompt_tokens" double precision DEFAULT 0 NOT NULL,
	"completion_tokens" double precision DEFAULT 0 NOT NULL,
	"visitor_days" integer DEFAULT 0 NOT NULL,
	"visitor_messages_by_hour" integer[] DEFAULT array_fill(0, array[168]) NOT NULL,
	CONSTRAINT "monthly_figures_workspace_id_month_pk" PRIMARY KEY("workspace_id","month"),
	CONSTRAINT "monthly_figures_hours" CHECK (cardinality("monthly_figures"."visitor_messages_by_hour") = 168)
);
--> statement-breakpoint
CREATE TABLE "monthly_models" (
	"workspace_id" text NOT NULL,
	"month" date NOT NULL,
	"model" text NOT NULL,
	"organization_id" text NOT NULL,
	"answers" integer DEFAULT 0 NOT NULL,
	"untold" integer DEFAULT 0 NOT NULL,
	"prompt_tokens" double precision DEFAULT 0 NOT NULL,
	"completion_tokens" double precision DEFAULT 0 NOT NULL,
	CONSTRAINT "monthly_models_workspace_id_month_model_pk" PRIMARY KEY("workspace_id","month","model")
);
--> statement-breakpoint
ALTER TABLE "daily_visitors" DROP CONSTRAINT "daily_visitors_workspace_id_day_visitor_id_pk";--> statement-breakpoint
ALTER TABLE "daily_visitors" ADD CONSTRAINT "daily_visitors_workspace_id_visitor_id_day_pk" PRIMARY KEY("workspace_id","visitor_id","day");--> statement-breakpoint
ALTER TABLE "daily_visitors" ADD COLUMN "previous_day" date;--> statement-breakpoint
ALTER TABLE "monthly_figures" ADD CONSTRAINT "monthly_figures_organization_id_workspace_id_workspaces_organization_id_id_fk" FOREIGN KEY ("organization_id","workspace_id") REFERENCES "public"."workspaces"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "monthly_models" ADD CONSTRAINT "monthly_models_organization_id_workspace_id_workspaces_organization_id_id_fk" FOREIGN KEY ("organization_id","workspace_id") REFERENCES "public"."workspaces"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "daily_visitors_again" ON "daily_visitors" USING btree ("workspace_id","day","previous_day","organization_id") WHERE "daily_visitors"."previous_day" is not null;