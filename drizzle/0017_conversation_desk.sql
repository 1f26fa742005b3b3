CREATE TABLE "conversation_words" (
	"workspace_id" text NOT NULL,
	"conversation_id" text NOT NULL,
	"organization_id" text NOT NULL,
	"words" "tsvector" NOT NULL,
	CONSTRAINT "conversation_words_workspace_id_conversation_id_pk" PRIMARY KEY("workspace_id","conversation_id")
);
--> statement-breakpoint
DROP INDEX "conversations_latest";--> statement-breakpoint
DROP INDEX "conversations_visitor";--> statement-breakpoint
ALTER TABLE "conversations" ADD COLUMN "thumbs_up" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "conversations" ADD COLUMN "thumbs_down" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "conversations" ADD COLUMN "archived_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "conversations" ADD COLUMN "resolved_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "conversations" ADD COLUMN "deleted_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "conversations" ADD COLUMN "searchable_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "messages" ADD COLUMN "resolved_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "conversation_words" ADD CONSTRAINT "conversation_words_workspace_id_conversation_id_conversations_workspace_id_id_fk" FOREIGN KEY ("workspace_id","conversation_id") REFERENCES "public"."conversations"("workspace_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "conversation_words_words" ON "conversation_words" USING gin ("words");--> statement-breakpoint
CREATE INDEX "conversations_open" ON "conversations" USING btree ("workspace_id","last_message_at","id") WHERE "conversations"."archived_at" is null and "conversations"."deleted_at" is null;--> statement-breakpoint
CREATE INDEX "conversations_judged" ON "conversations" USING btree ("workspace_id","last_message_at","id") WHERE "conversations"."thumbs_up" > 0 or "conversations"."thumbs_down" > 0 or "conversations"."rating" is not null;--> statement-breakpoint
CREATE INDEX "conversations_deleted" ON "conversations" USING btree ("deleted_at") WHERE "conversations"."deleted_at" is not null;--> statement-breakpoint
CREATE INDEX "conversations_unsearchable" ON "conversations" USING btree ("last_message_at") WHERE "conversations"."searchable_at" is null or "conversations"."searchable_at" < "conversations"."last_message_at";--> statement-breakpoint
CREATE INDEX "conversations_latest" ON "conversations" USING btree ("workspace_id","last_message_at","id");--> statement-breakpoint
CREATE INDEX "conversations_visitor" ON "conversations" USING btree ("workspace_id","visitor_id","last_message_at");