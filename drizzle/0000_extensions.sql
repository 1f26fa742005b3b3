CREATE EXTENSION IF NOT EXISTS vector;
--> statement-breakpoint
CREATE SEQUENCE chunk_ids AS bigint;
--> statement-breakpoint
CREATE SEQUENCE segment_ids AS bigint;
--> statement-breakpoint
-- All tenant work is done as this role: no log-in, no ownership, no BYPASSRLS. Roles belong to the cluster, so it may exist.
DO $$
BEGIN
  CREATE ROLE monitora_tenant NOLOGIN NOSUPERUSER NOBYPASSRLS;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
--> statement-breakpoint
-- PostgreSQL 15 and 18 both want the owner to be a member before it may drop to the role.
DO $$
BEGIN
  EXECUTE format('GRANT monitora_tenant TO %I', current_user);
EXCEPTION WHEN unique_violation THEN NULL;
END $$;
