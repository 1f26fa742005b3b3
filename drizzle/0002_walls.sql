GRANT USAGE ON SCHEMA public TO monitora_tenant;
--> statement-breakpoint
GRANT USAGE ON SEQUENCE chunk_ids, segment_ids, events_id_seq TO monitora_tenant;
--> statement-breakpoint
-- Every table with organization_id is walled: the limited role sees and writes the rows of the transaction's organization
-- alone; the owner keeps its own policy, because FORCE holds for owners too.
DO $$
DECLARE
  t text;
BEGIN
  FOR t IN
    SELECT c.table_name FROM information_schema.columns c
    JOIN information_schema.tables i ON i.table_schema = c.table_schema AND i.table_name = c.table_name
    WHERE c.table_schema = 'public' AND c.column_name = 'organization_id' AND i.table_type = 'BASE TABLE'
      AND c.table_name <> 'sessions'
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format(
      'CREATE POLICY tenant ON %I TO monitora_tenant USING (organization_id = nullif(current_setting(''app.organization'', true), '''')) WITH CHECK (organization_id = nullif(current_setting(''app.organization'', true), ''''))', t);
    EXECUTE format('CREATE POLICY system ON %I TO %I USING (true) WITH CHECK (true)', t, current_user);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO monitora_tenant', t);
  END LOOP;
END $$;
--> statement-breakpoint
ALTER TABLE organizations ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE organizations FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY tenant ON organizations TO monitora_tenant USING (id = nullif(current_setting('app.organization', true), ''));
--> statement-breakpoint
DO $$ BEGIN EXECUTE format('CREATE POLICY system ON organizations TO %I USING (true) WITH CHECK (true)', current_user); END $$;
--> statement-breakpoint
GRANT SELECT, UPDATE ON organizations TO monitora_tenant;
--> statement-breakpoint
-- The log is append-only, and a tenant may only add work, never claim or change it.
REVOKE UPDATE, DELETE ON audit_entries FROM monitora_tenant;
--> statement-breakpoint
REVOKE UPDATE, DELETE ON jobs, events FROM monitora_tenant;
--> statement-breakpoint
CREATE FUNCTION touch_updated_at() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.updated_at := now();
  RETURN NEW;
END $$;
--> statement-breakpoint
DO $$
DECLARE
  t text;
BEGIN
  FOR t IN
    SELECT table_name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'updated_at'
  LOOP
    EXECUTE format('CREATE TRIGGER touch BEFORE UPDATE ON %I FOR EACH ROW EXECUTE FUNCTION touch_updated_at()', t);
  END LOOP;
END $$;
