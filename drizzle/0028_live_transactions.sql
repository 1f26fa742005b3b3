DROP INDEX "events_organization";--> statement-breakpoint
ALTER TABLE "events" ADD COLUMN "transaction" "xid8" DEFAULT pg_current_xact_id() NOT NULL;--> statement-breakpoint
CREATE INDEX "events_transaction" ON "events" USING btree ("transaction");--> statement-breakpoint
CREATE INDEX "events_organization" ON "events" USING btree ("organization_id","transaction");