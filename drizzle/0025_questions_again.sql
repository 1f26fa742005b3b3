-- A greeting or thanks no longer make another question of one: what holds such words is read again, in the background, and
-- what was decided about it goes along.
UPDATE conversations c SET questions_read_at = NULL
FROM questions q
JOIN messages v ON v.workspace_id = q.workspace_id AND v.id = q.question_id
WHERE c.workspace_id = q.workspace_id AND c.id = q.conversation_id
  AND v.text ~* '(bonjour|bonsoir|salut|coucou|bjr|bsr|slt|hello|hi\M|hey|good |madame|monsieur|mesdames|messieurs|dear|question|pla[iî]t|svp|stp|please|excuse|pardon|merci|remercie|thank|bonne |bon week|revoir|bient|cordialement|bien . vous|regards|cheers|have a )';
