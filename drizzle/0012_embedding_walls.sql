-- Read whole at each search: in the row itself they are read in one go, in a table of their own one by one.
ALTER TABLE embeddings ALTER COLUMN vector SET STORAGE PLAIN;
--> statement-breakpoint
ALTER TABLE embeddings ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE embeddings FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY tenant ON embeddings TO monitora_tenant
  USING (organization_id = nullif(current_setting('app.organization', true), ''))
  WITH CHECK (organization_id = nullif(current_setting('app.organization', true), ''));
--> statement-breakpoint
DO $$ BEGIN EXECUTE format('CREATE POLICY system ON embeddings TO %I USING (true) WITH CHECK (true)', current_user); END $$;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON embeddings TO monitora_tenant;
--> statement-breakpoint
-- How far embedding came changes no answer; which vectors serve does.
DROP TRIGGER knowledge_of_settings ON workspaces;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER knowledge_of_settings AFTER UPDATE ON workspaces DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (to_jsonb(OLD) - '{description,allowed_domains,accent_colour,position,theme,welcome_message,quick_questions,state,first_seen_at,model_key,model_key_ending,embedding_model,embedding_problem,embedding_lease_until,updated_at}'::text[]
    IS DISTINCT FROM to_jsonb(NEW) - '{description,allowed_domains,accent_colour,position,theme,welcome_message,quick_questions,state,first_seen_at,model_key,model_key_ending,embedding_model,embedding_problem,embedding_lease_until,updated_at}'::text[])
  EXECUTE FUNCTION knowledge_changed('id');
