ALTER TABLE conversation_words ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE conversation_words FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY tenant ON conversation_words TO monitora_tenant
  USING (organization_id = nullif(current_setting('app.organization', true), ''))
  WITH CHECK (organization_id = nullif(current_setting('app.organization', true), ''));
--> statement-breakpoint
DO $$ BEGIN EXECUTE format('CREATE POLICY system ON conversation_words TO %I USING (true) WITH CHECK (true)', current_user); END $$;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON conversation_words TO monitora_tenant;
--> statement-breakpoint
-- Never in lists to be merged later, which every search of every assistant would read.
ALTER INDEX conversation_words_words SET (fastupdate = off);
--> statement-breakpoint
-- Under row-level security `@@` may not use an index: it is not leakproof, so the policy must be asked first, row by row. This
-- function asks the index as the owner and keeps both walls by hand: the organization of the transaction, and the assistant.
-- It gives ids alone; what they stand for is read by the caller, under its policies. The assistant is compared in a way
-- no index knows, so that the words' own index is the one taken.
CREATE FUNCTION conversations_with_words(of_workspace text, asked tsquery, at_most integer) RETURNS SETOF text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET enable_seqscan = off AS $$
  SELECT w.conversation_id FROM public.conversation_words w
  WHERE w.words @@ asked AND w.workspace_id || '' = of_workspace
    AND w.organization_id = nullif(current_setting('app.organization', true), '')
  LIMIT at_most
$$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION conversations_with_words(text, tsquery, integer) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION conversations_with_words(text, tsquery, integer) TO monitora_tenant;
--> statement-breakpoint
UPDATE conversations c SET thumbs_up = t.up, thumbs_down = t.down
FROM (
  SELECT workspace_id, conversation_id, count(*) FILTER (WHERE feedback = 1) AS up, count(*) FILTER (WHERE feedback = -1) AS down
  FROM messages WHERE feedback IS NOT NULL GROUP BY workspace_id, conversation_id
) t
WHERE c.workspace_id = t.workspace_id AND c.id = t.conversation_id;
