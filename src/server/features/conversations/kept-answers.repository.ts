import { and, eq, gt, inArray, or, sql } from "drizzle-orm";
import type { Source } from "~/contract/chat";
import { rowsOf, type Transaction } from "../../db/client";
import { documents } from "../../db/schema/documents";
import { faqEntries } from "../../db/schema/faq-entries";
import { organizations } from "../../db/schema/organizations";
import { responseCache } from "../../db/schema/response-cache";
import type { QuestionKeys } from "../knowledge/question-key.rules";
import type { Place } from "./conversations.repository";

const inPlace = (place: Place) =>
  and(eq(responseCache.organizationId, place.organizationId), eq(responseCache.workspaceId, place.workspaceId));

export interface KeptAnswer {
  questionHash: string;
  text: string;
  sources: Source[];
  ragScore: number | null;
  model: string;
  messageId: string;
}

/**
 * The answer kept for this very question, else for one that asks the same; by this model and of this version of the
 * knowledge alone.
 */
export const findKeptAnswer = async (
  tx: Transaction,
  place: Place,
  keys: QuestionKeys,
  { knowledgeVersion, model, now }: { knowledgeVersion: number; model: string; now: Date },
): Promise<KeptAnswer | null> => {
  const rows = await tx
    .select({
      questionHash: responseCache.questionHash,
      text: responseCache.text,
      sources: responseCache.sources,
      ragScore: responseCache.ragScore,
      model: responseCache.model,
      messageId: responseCache.messageId,
    })
    .from(responseCache)
    .where(
      and(
        inPlace(place),
        or(eq(responseCache.questionHash, keys.exact), eq(responseCache.nearHash, keys.near)),
        eq(responseCache.knowledgeVersion, knowledgeVersion),
        eq(responseCache.model, model),
        gt(responseCache.expiresAt, now),
      ),
    )
    .limit(8);
  return rows.find((row) => row.questionHash === keys.exact) ?? rows[0] ?? null;
};

/** When the first of the sources stops answering; null while none has a last day. */
const endOfSources = ({ organizationId, workspaceId }: Place, sources: Source[]) => {
  const ids = sql`any(string_to_array(${sources.map(({ documentId }) => documentId).join(",")}, ','))`;
  const own = sql`workspace_id = ${workspaceId} and organization_id = ${organizationId} and id = ${ids}`;
  return sql`(select min((v.valid_until + 1)::timestamp at time zone o.time_zone) from (
      select valid_until from ${documents} where ${own} union all select valid_until from ${faqEntries} where ${own}
    ) v cross join ${organizations} o where o.id = ${organizationId})`;
};

/** Keeps an answer, unless what the assistant knows changed since it was begun. */
export const insertKeptAnswer = async (
  tx: Transaction,
  place: Place,
  keys: QuestionKeys,
  knowledgeVersion: number,
  answer: Omit<KeptAnswer, "questionHash"> & { expiresAt: Date },
): Promise<void> => {
  const { organizationId, workspaceId } = place;
  await tx.execute(sql`
    insert into ${responseCache} (workspace_id, organization_id, question_hash, near_hash, knowledge_version, message_id,
      text, sources, rag_score, model, expires_at)
    select ${workspaceId}, ${organizationId}, ${keys.exact}, ${keys.near}, ${knowledgeVersion}::bigint, ${answer.messageId},
      ${answer.text}, ${JSON.stringify(answer.sources)}::jsonb, ${answer.ragScore}::real, ${answer.model},
      least(${answer.expiresAt.toISOString()}::timestamptz, ${endOfSources(place, answer.sources)})
    where coalesce((select k.version from knowledge_versions k
      where k.workspace_id = ${workspaceId} and k.organization_id = ${organizationId}), 0) = ${knowledgeVersion}::bigint
    on conflict (workspace_id, question_hash) do update set near_hash = excluded.near_hash,
      knowledge_version = excluded.knowledge_version, message_id = excluded.message_id, text = excluded.text,
      sources = excluded.sources, rag_score = excluded.rag_score, model = excluded.model, hits = 0,
      expires_at = excluded.expires_at`);
};

/** Removes the least used beyond `max`: strange questions can't fill the table. */
export const trimKeptAnswers = async (tx: Transaction, place: Place, max: number): Promise<void> => {
  const own = sql`workspace_id = ${place.workspaceId} and organization_id = ${place.organizationId}`;
  await rowsOf(
    tx,
    sql`delete from ${responseCache} where ${own} and question_hash in (
      select question_hash from ${responseCache} where ${own} order by hits desc, created_at desc offset ${max}) returning 1 as gone`,
  );
};

export const countKeptAnswers = (tx: Transaction, place: Place): Promise<number> =>
  tx.$count(responseCache, inPlace(place));

export const countKeptAnswerHit = async (tx: Transaction, place: Place, messageId: string): Promise<void> => {
  await tx
    .update(responseCache)
    .set({ hits: sql`${responseCache.hits} + 1` })
    .where(and(inPlace(place), eq(responseCache.messageId, messageId)));
};

/** Removes what was kept of these answers. */
export const forgetKeptAnswers = async (tx: Transaction, place: Place, messageIds: string[]): Promise<void> => {
  await tx.delete(responseCache).where(and(inPlace(place), inArray(responseCache.messageId, messageIds)));
};
