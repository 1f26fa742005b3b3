-- What models wrote in a day, and which weekly mails were sent, are one organization's own.
DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['daily_models', 'weekly_mails'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format(
      'CREATE POLICY tenant ON %I TO monitora_tenant USING (organization_id = nullif(current_setting(''app.organization'', true), '''')) WITH CHECK (organization_id = nullif(current_setting(''app.organization'', true), ''''))', t);
    EXECUTE format('CREATE POLICY system ON %I TO %I USING (true) WITH CHECK (true)', t, current_user);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO monitora_tenant', t);
  END LOOP;
END $$;
--> statement-breakpoint
-- Days of before; hours and models are filled by the rebuild.
UPDATE daily_figures f SET visitors = v.visitors
FROM (SELECT workspace_id, day, count(*) AS visitors FROM daily_visitors GROUP BY 1, 2) v
WHERE v.workspace_id = f.workspace_id AND v.day = f.day;
