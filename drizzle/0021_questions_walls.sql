-- What visitors asked, and what was made of it, are one organization's own.
DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['questions', 'gap_decisions', 'topics', 'phrasings'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format(
      'CREATE POLICY tenant ON %I TO monitora_tenant USING (organization_id = nullif(current_setting(''app.organization'', true), '''')) WITH CHECK (organization_id = nullif(current_setting(''app.organization'', true), ''''))', t);
    EXECUTE format('CREATE POLICY system ON %I TO %I USING (true) WITH CHECK (true)', t, current_user);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO monitora_tenant', t);
  END LOOP;
END $$;
