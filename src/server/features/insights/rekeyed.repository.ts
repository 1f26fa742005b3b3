import { and, eq, inArray, sql } from "drizzle-orm";
import type { Transaction } from "../../db/client";
import { gapDecisions, phrasings, questions } from "../../db/schema/questions";
import type { Place } from "./insights.repository";

/** The keys by which these conversations' questions are known, by their answers. */
export const readKnownKeys = async (
  tx: Transaction,
  place: Place,
  conversationIds: string[],
): Promise<Map<string, string>> => {
  const rows = await tx
    .select({ messageId: questions.messageId, questionKey: questions.questionKey })
    .from(questions)
    .where(
      and(
        eq(questions.organizationId, place.organizationId),
        eq(questions.workspaceId, place.workspaceId),
        inArray(questions.conversationId, conversationIds),
      ),
    );
  return new Map(rows.map(({ messageId, questionKey }) => [messageId, questionKey]));
};

/** A question that is known by another key from now on: what a person decided about it holds, and so does its topic. */
export const carryOver = async (tx: Transaction, place: Place, from: string, to: string): Promise<void> => {
  const own = (alias: string) => {
    const t = sql.raw(alias);
    return sql`${t}.organization_id = ${place.organizationId} and ${t}.workspace_id = ${place.workspaceId}`;
  };
  await tx.execute(sql`
    insert into ${gapDecisions} (workspace_id, question_key, organization_id, decision, faq_id, decided_at)
    select workspace_id, ${to}, organization_id, decision, faq_id, decided_at from ${gapDecisions} d
    where ${own("d")} and d.question_key = ${from} on conflict do nothing`);
  await tx.execute(sql`
    update ${phrasings} n set topic_id = o.topic_id, is_new = false from ${phrasings} o
    where ${own("n")} and ${own("o")} and n.question_key = ${to} and o.question_key = ${from}
      and n.topic_id is null and o.topic_id is not null`);
};
