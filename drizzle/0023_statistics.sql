CREATE TABLE "daily_models" (
	"workspace_id" text NOT NULL,
	"day" date NOT NULL,
	"model" text NOT NULL,
	"organization_id" text NOT NULL,
	"answers" integer DEFAULT 0 NOT NULL,
	"untold" integer DEFAULT 0 NOT NULL,
	"prompt_tokens" double precision DEFAULT 0 NOT NULL,
	"completion_tokens" double precision DEFAULT 0 NOT NULL,
	CONSTRAINT "daily_models_workspace_id_day_model_pk" PRIMARY KEY("workspace_id","day","model")
);
--> statement-breakpoint
CREATE TABLE "weekly_mails" (
	"organization_id" text NOT NULL,
	"user_id" text NOT NULL,
	"monday" date NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "weekly_mails_organization_id_user_id_monday_pk" PRIMARY KEY("organization_id","user_id","monday")
);
--> statement-breakpoint
ALTER TABLE "daily_figures" ADD COLUMN "visitors" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "daily_figures" ADD COLUMN "visitor_messages_by_hour" integer[] DEFAULT array_fill(0, array[24]) NOT NULL;--> statement-breakpoint
ALTER TABLE "daily_figures" ADD COLUMN "has_erased" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "memberships" ADD COLUMN "weekly_mail_since" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "daily_models" ADD CONSTRAINT "daily_models_organization_id_workspace_id_workspaces_organization_id_id_fk" FOREIGN KEY ("organization_id","workspace_id") REFERENCES "public"."workspaces"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "weekly_mails" ADD CONSTRAINT "weekly_mails_organization_id_user_id_memberships_organization_id_user_id_fk" FOREIGN KEY ("organization_id","user_id") REFERENCES "public"."memberships"("organization_id","user_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "daily_citations_day" ON "daily_citations" USING btree ("workspace_id","day");--> statement-breakpoint
CREATE INDEX "messages_day" ON "messages" USING btree ("workspace_id","created_at");--> statement-breakpoint
CREATE INDEX "memberships_weekly_mail" ON "memberships" USING btree ("organization_id") WHERE "memberships"."weekly_mail_since" is not null;--> statement-breakpoint
ALTER TABLE "daily_figures" ADD CONSTRAINT "daily_figures_hours" CHECK (cardinality("daily_figures"."visitor_messages_by_hour") = 24);