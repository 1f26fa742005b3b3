CREATE TABLE "embeddings" (
	"workspace_id" text NOT NULL,
	"model" text NOT NULL,
	"text_hash" text NOT NULL,
	"organization_id" text NOT NULL,
	"vector" halfvec(1024) NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "embeddings_workspace_id_model_text_hash_pk" PRIMARY KEY("workspace_id","model","text_hash")
);
--> statement-breakpoint
ALTER TABLE "chunks" ADD COLUMN "text_hash" text GENERATED ALWAYS AS (md5(coalesce(heading, '') || chr(10) || text)) STORED;--> statement-breakpoint
ALTER TABLE "workspaces" ADD COLUMN "embedding_model" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "workspaces" ADD COLUMN "serving_embedding_model" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "workspaces" ADD COLUMN "embedding_problem" text;--> statement-breakpoint
ALTER TABLE "workspaces" ADD COLUMN "embedding_lease_until" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "embeddings" ADD CONSTRAINT "embeddings_organization_id_workspace_id_workspaces_organization_id_id_fk" FOREIGN KEY ("organization_id","workspace_id") REFERENCES "public"."workspaces"("organization_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "chunks_text_hash" ON "chunks" USING btree ("workspace_id","text_hash");