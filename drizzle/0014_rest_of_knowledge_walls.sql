-- Citations and the watch over a check list are one organization's own.
DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['daily_citations', 'check_watches'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format(
      'CREATE POLICY tenant ON %I TO monitora_tenant USING (organization_id = nullif(current_setting(''app.organization'', true), '''')) WITH CHECK (organization_id = nullif(current_setting(''app.organization'', true), ''''))', t);
    EXECUTE format('CREATE POLICY system ON %I TO %I USING (true) WITH CHECK (true)', t, current_user);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO monitora_tenant', t);
  END LOOP;
END $$;
--> statement-breakpoint
CREATE TRIGGER touch BEFORE UPDATE ON check_watches FOR EACH ROW EXECUTE FUNCTION touch_updated_at();
--> statement-breakpoint
-- As before, and each part of the knowledge has its own number too: a check list says what it was run again for.
CREATE OR REPLACE FUNCTION knowledge_changed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  assistant text := to_jsonb(coalesce(NEW, OLD)) ->> TG_ARGV[0];
  part text := TG_TABLE_NAME;
  mark text := '<' || assistant || ' ' || part || '>';
  marks text := coalesce(current_setting('app.knowledge_changed', true), '');
  number bigint;
BEGIN
  IF position(mark IN marks) > 0 THEN
    RETURN NULL;
  END IF;
  PERFORM set_config('app.knowledge_changed', marks || mark, true);
  number := nextval('knowledge_version_numbers');
  INSERT INTO knowledge_versions AS k (workspace_id, organization_id, version, faq_version, documents_version, settings_version)
    SELECT w.id, w.organization_id, number,
      CASE WHEN part = 'faq_entries' THEN number ELSE 0 END,
      CASE WHEN part = 'documents' THEN number ELSE 0 END,
      CASE WHEN part = 'workspaces' THEN number ELSE 0 END
    FROM workspaces w WHERE w.id = assistant
    ON CONFLICT (workspace_id) DO UPDATE
    SET version = number,
      faq_version = CASE WHEN part = 'faq_entries' THEN number ELSE k.faq_version END,
      documents_version = CASE WHEN part = 'documents' THEN number ELSE k.documents_version END,
      settings_version = CASE WHEN part = 'workspaces' THEN number ELSE k.settings_version END;
  DELETE FROM response_cache WHERE workspace_id = assistant;
  RETURN NULL;
END $$;
