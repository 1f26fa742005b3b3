CREATE TABLE "canned_replies" (
	"organization_id" text NOT NULL,
	"id" text NOT NULL,
	"title" text NOT NULL,
	"text" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "canned_replies_organization_id_id_pk" PRIMARY KEY("organization_id","id"),
	CONSTRAINT "canned_replies_title" CHECK (char_length("canned_replies"."title") between 1 and 80)
);
--> statement-breakpoint
CREATE TABLE "presences" (
	"organization_id" text NOT NULL,
	"user_id" text NOT NULL,
	"name" text NOT NULL,
	"level" smallint NOT NULL,
	"conversation_id" text,
	"seen_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "presences_organization_id_user_id_pk" PRIMARY KEY("organization_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "ticket_counters" (
	"organization_id" text PRIMARY KEY NOT NULL,
	"last" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "conversations" ADD COLUMN "status" text DEFAULT 'ai' NOT NULL;--> statement-breakpoint
ALTER TABLE "conversations" ADD COLUMN "holder_id" text;--> statement-breakpoint
ALTER TABLE "conversations" ADD COLUMN "holder_name" text;--> statement-breakpoint
ALTER TABLE "conversations" ADD COLUMN "unanswered_since" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "conversations" ADD COLUMN "handed_over_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "conversations" ADD COLUMN "ticket_number" integer;--> statement-breakpoint
ALTER TABLE "conversations" ADD COLUMN "visitor_email" text;--> statement-breakpoint
ALTER TABLE "conversations" ADD COLUMN "visitor_seen_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "conversations" ADD COLUMN "visitor_mailed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "conversations" ADD COLUMN "team_mailed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "author_id" text;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "author_name" text;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "event" text;--> statement-breakpoint
ALTER TABLE "canned_replies" ADD CONSTRAINT "canned_replies_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "presences" ADD CONSTRAINT "presences_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "presences" ADD CONSTRAINT "presences_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ticket_counters" ADD CONSTRAINT "ticket_counters_organization_id_organizations_id_fk" FOREIGN KEY ("organization_id") REFERENCES "public"."organizations"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "presences_seen" ON "presences" USING btree ("organization_id","seen_at");--> statement-breakpoint
CREATE INDEX "conversations_inbox" ON "conversations" USING btree ("organization_id","workspace_id") WHERE "conversations"."status" in ('waiting','human');--> statement-breakpoint
CREATE INDEX "conversations_silent" ON "conversations" USING btree ("last_message_at") WHERE "conversations"."status" in ('ai','human');--> statement-breakpoint
CREATE UNIQUE INDEX "conversations_ticket" ON "conversations" USING btree ("organization_id","ticket_number") WHERE "conversations"."ticket_number" is not null;--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_status" CHECK ("conversations"."status" in ('ai','waiting','human','closed'));--> statement-breakpoint
ALTER TABLE "conversations" ADD CONSTRAINT "conversations_holder" CHECK (("conversations"."status" = 'human') = ("conversations"."holder_id" is not null));