-- What a month adds up to is one organization's own.
DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['monthly_figures', 'monthly_models'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format(
      'CREATE POLICY tenant ON %I TO monitora_tenant USING (organization_id = nullif(current_setting(''app.organization'', true), '''')) WITH CHECK (organization_id = nullif(current_setting(''app.organization'', true), ''''))', t);
    EXECUTE format('CREATE POLICY system ON %I TO %I USING (true) WITH CHECK (true)', t, current_user);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO monitora_tenant', t);
  END LOOP;
END $$;
--> statement-breakpoint
-- Days of before.
UPDATE daily_visitors v SET previous_day = linked.previous_day
FROM (
  SELECT workspace_id, visitor_id, day, lag(day) OVER (PARTITION BY workspace_id, visitor_id ORDER BY day) AS previous_day
  FROM daily_visitors
) linked
WHERE v.workspace_id = linked.workspace_id AND v.visitor_id = linked.visitor_id AND v.day = linked.day
  AND linked.previous_day IS NOT NULL;
--> statement-breakpoint
INSERT INTO monthly_figures (workspace_id, month, organization_id, conversations, messages, visitors, answered, no_answer,
  cached, responses, response_ms_sum, first_token_ms_sum, scored, rag_score_sum, rated_up, rated_down, ratings, rating_sum,
  prompt_tokens, completion_tokens, visitor_days, visitor_messages_by_hour)
SELECT workspace_id, month, organization_id, conversations, messages,
  visitor_days - (SELECT count(*) FROM daily_visitors v WHERE v.workspace_id = m.workspace_id AND v.day >= m.month
    AND v.day < m.month + interval '1 month' AND v.previous_day >= m.month),
  answered, no_answer, cached, responses,
  response_ms_sum, first_token_ms_sum, scored, rag_score_sum, rated_up, rated_down, ratings, rating_sum, prompt_tokens,
  completion_tokens, visitor_days, (SELECT array_agg(h.messages ORDER BY h.hour) FROM (
    SELECT hours.hour, coalesce(sum(d.visitor_messages_by_hour[hours.hour % 24 + 1]), 0)::int AS messages
    FROM generate_series(0, 167) AS hours (hour)
    LEFT JOIN daily_figures d ON d.workspace_id = m.workspace_id AND d.day >= m.month
      AND d.day < (m.month + interval '1 month')::date AND extract(isodow FROM d.day) = hours.hour / 24 + 1
    GROUP BY hours.hour
  ) h)
FROM (
  SELECT workspace_id, organization_id, date_trunc('month', day)::date AS month, sum(conversations) AS conversations,
    sum(messages) AS messages, sum(visitors) AS visitor_days, sum(answered) AS answered, sum(no_answer) AS no_answer,
    sum(cached) AS cached, sum(responses) AS responses, sum(response_ms_sum) AS response_ms_sum,
    sum(first_token_ms_sum) AS first_token_ms_sum, sum(scored) AS scored, sum(rag_score_sum) AS rag_score_sum,
    sum(rated_up) AS rated_up, sum(rated_down) AS rated_down, sum(ratings) AS ratings, sum(rating_sum) AS rating_sum,
    sum(prompt_tokens) AS prompt_tokens, sum(completion_tokens) AS completion_tokens
  FROM daily_figures GROUP BY 1, 2, 3
) m;
--> statement-breakpoint
INSERT INTO monthly_models (workspace_id, month, model, organization_id, answers, untold, prompt_tokens, completion_tokens)
SELECT workspace_id, date_trunc('month', day)::date, model, organization_id, sum(answers), sum(untold), sum(prompt_tokens),
  sum(completion_tokens)
FROM daily_models GROUP BY workspace_id, organization_id, date_trunc('month', day), model;
