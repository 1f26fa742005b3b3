CREATE TABLE "gap_decisions" (
	"workspace_id" text NOT NULL,
	"question_key" text NOT NULL,
	"organization_id" text NOT NULL,
	"decision" text NOT NULL,
	"faq_id" text,
	"decided_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "gap_decisions_workspace_id_question_key_pk" PRIMARY KEY("workspace_id","question_key"),
	CONSTRAINT "gap_decisions_decision" CHECK ("gap_decisions"."decision" in ('dismissed','proposed'))
);
--> statement-breakpoint
CREATE TABLE "phrasings" (
	"workspace_id" text NOT NULL,
	"question_key" text NOT NULL,
	"organization_id" text NOT NULL,
	"terms" text[] NOT NULL,
	"topic_id" text,
	"is_new" boolean DEFAULT true NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "phrasings_workspace_id_question_key_pk" PRIMARY KEY("workspace_id","question_key")
);
--> statement-breakpoint
CREATE TABLE "questions" (
	"workspace_id" text NOT NULL,
	"message_id" text NOT NULL,
	"organization_id" text NOT NULL,
	"conversation_id" text NOT NULL,
	"question_id" text NOT NULL,
	"question_key" text NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"is_answered" boolean NOT NULL,
	"gap" text,
	"is_resolved" boolean DEFAULT false NOT NULL,
	"feedback" smallint,
	CONSTRAINT "questions_workspace_id_message_id_pk" PRIMARY KEY("workspace_id","message_id"),
	CONSTRAINT "questions_gap" CHECK ("questions"."gap" in ('no_answer','low_score','disliked'))
);
--> statement-breakpoint
CREATE TABLE "topics" (
	"workspace_id" text NOT NULL,
	"id" text NOT NULL,
	"organization_id" text NOT NULL,
	"name" text NOT NULL,
	"is_named_by_hand" boolean DEFAULT false NOT NULL,
	"merged_into" text,
	"hidden_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "topics_workspace_id_id_pk" PRIMARY KEY("workspace_id","id")
);
--> statement-breakpoint
ALTER TABLE "conversations" ADD COLUMN "questions_read_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "gap_decisions" ADD CONSTRAINT "gap_decisions_organization_id_workspace_id_workspaces_organization_id_id_fk" FOREIGN KEY ("organization_id","workspace_id") REFERENCES "public"."workspaces"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "phrasings" ADD CONSTRAINT "phrasings_organization_id_workspace_id_workspaces_organization_id_id_fk" FOREIGN KEY ("organization_id","workspace_id") REFERENCES "public"."workspaces"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_workspace_id_message_id_messages_workspace_id_id_fk" FOREIGN KEY ("workspace_id","message_id") REFERENCES "public"."messages"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_workspace_id_conversation_id_conversations_workspace_id_id_fk" FOREIGN KEY ("workspace_id","conversation_id") REFERENCES "public"."conversations"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "topics" ADD CONSTRAINT "topics_organization_id_workspace_id_workspaces_organization_id_id_fk" FOREIGN KEY ("organization_id","workspace_id") REFERENCES "public"."workspaces"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "phrasings_topic" ON "phrasings" USING btree ("workspace_id","topic_id");--> statement-breakpoint
CREATE INDEX "phrasings_new" ON "phrasings" USING btree ("workspace_id") WHERE "phrasings"."is_new";--> statement-breakpoint
CREATE INDEX "questions_conversation" ON "questions" USING btree ("workspace_id","conversation_id");--> statement-breakpoint
CREATE INDEX "questions_key" ON "questions" USING btree ("workspace_id","question_key","asked_at");--> statement-breakpoint
CREATE INDEX "questions_asked" ON "questions" USING btree ("workspace_id","asked_at");--> statement-breakpoint
CREATE INDEX "questions_gaps" ON "questions" USING btree ("organization_id","workspace_id","question_key") WHERE "questions"."gap" is not null and not "questions"."is_resolved";--> statement-breakpoint
CREATE UNIQUE INDEX "topics_name" ON "topics" USING btree ("workspace_id","name");--> statement-breakpoint
CREATE INDEX "conversations_questions_unread" ON "conversations" USING btree ("last_message_at") WHERE "conversations"."questions_read_at" is null or "conversations"."questions_read_at" < "conversations"."last_message_at";