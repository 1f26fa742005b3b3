DO $$
BEGIN
  ALTER TABLE knowledge_versions ENABLE ROW LEVEL SECURITY;
  ALTER TABLE knowledge_versions FORCE ROW LEVEL SECURITY;
  CREATE POLICY tenant ON knowledge_versions TO monitora_tenant
    USING (organization_id = nullif(current_setting('app.organization', true), ''))
    WITH CHECK (organization_id = nullif(current_setting('app.organization', true), ''));
  EXECUTE format('CREATE POLICY system ON knowledge_versions TO %I USING (true) WITH CHECK (true)', current_user);
  GRANT SELECT, INSERT, UPDATE, DELETE ON knowledge_versions TO monitora_tenant;
END $$;
--> statement-breakpoint
CREATE SEQUENCE knowledge_version_numbers;
--> statement-breakpoint
GRANT USAGE ON SEQUENCE knowledge_version_numbers TO monitora_tenant;
--> statement-breakpoint
-- Kept answers go, and those being written now can't be kept: they were begun under another version. Runs when its
-- transaction commits, once for each assistant, so that its locks are the last ones taken. The argument names the column
-- that holds the assistant's id.
CREATE FUNCTION knowledge_changed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  assistant text := to_jsonb(coalesce(NEW, OLD)) ->> TG_ARGV[0];
  is_faq boolean := TG_TABLE_NAME = 'faq_entries';
  mark text := '<' || assistant || CASE WHEN is_faq THEN ' faq>' ELSE '>' END;
  marks text := coalesce(current_setting('app.knowledge_changed', true), '');
  number bigint;
BEGIN
  IF position(mark IN marks) > 0 THEN
    RETURN NULL;
  END IF;
  PERFORM set_config('app.knowledge_changed', marks || mark, true);
  number := nextval('knowledge_version_numbers');
  INSERT INTO knowledge_versions AS k (workspace_id, organization_id, version, faq_version)
    SELECT w.id, w.organization_id, number, CASE WHEN is_faq THEN number ELSE 0 END FROM workspaces w WHERE w.id = assistant
    ON CONFLICT (workspace_id) DO UPDATE
    SET version = number, faq_version = CASE WHEN is_faq THEN number ELSE k.faq_version END;
  DELETE FROM response_cache WHERE workspace_id = assistant;
  RETURN NULL;
END $$;
--> statement-breakpoint
-- The columns named here say nothing of what is answered; any other, those to come too, counts.
CREATE CONSTRAINT TRIGGER knowledge_of_documents AFTER UPDATE ON documents DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (to_jsonb(OLD) - '{state,progress,latest_revision,took_ms,indexed_at,updated_at}'::text[]
    IS DISTINCT FROM to_jsonb(NEW) - '{state,progress,latest_revision,took_ms,indexed_at,updated_at}'::text[])
  EXECUTE FUNCTION knowledge_changed('workspace_id');
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER knowledge_of_removed_documents AFTER DELETE ON documents DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (OLD.deleted_at IS NULL) EXECUTE FUNCTION knowledge_changed('workspace_id');
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER knowledge_of_added_faq AFTER INSERT ON faq_entries DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  EXECUTE FUNCTION knowledge_changed('workspace_id');
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER knowledge_of_faq AFTER UPDATE ON faq_entries DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (to_jsonb(OLD) - '{uses,last_used_at,updated_at}'::text[]
    IS DISTINCT FROM to_jsonb(NEW) - '{uses,last_used_at,updated_at}'::text[])
  EXECUTE FUNCTION knowledge_changed('workspace_id');
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER knowledge_of_removed_faq AFTER DELETE ON faq_entries DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (OLD.deleted_at IS NULL) EXECUTE FUNCTION knowledge_changed('workspace_id');
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER knowledge_of_settings AFTER UPDATE ON workspaces DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (to_jsonb(OLD) - '{description,allowed_domains,accent_colour,position,theme,welcome_message,quick_questions,state,first_seen_at,model_key,model_key_ending,updated_at}'::text[]
    IS DISTINCT FROM to_jsonb(NEW) - '{description,allowed_domains,accent_colour,position,theme,welcome_message,quick_questions,state,first_seen_at,model_key,model_key_ending,updated_at}'::text[])
  EXECUTE FUNCTION knowledge_changed('id');
