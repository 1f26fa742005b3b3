import { and, asc, eq, gt, inArray, isNull, sql } from "drizzle-orm";
import { rowsOf, type Transaction } from "../../db/client";
import { organizations } from "../../db/schema/organizations";
import { phrasings, questions, topics } from "../../db/schema/questions";
import type { Place } from "./insights.repository";

export type TopicRow = typeof topics.$inferSelect;

const topicsIn = (place: Place) =>
  and(eq(topics.organizationId, place.organizationId), eq(topics.workspaceId, place.workspaceId));
const phrasingsIn = (place: Place) =>
  and(eq(phrasings.organizationId, place.organizationId), eq(phrasings.workspaceId, place.workspaceId));

export const listTopicRows = (tx: Transaction, place: Place): Promise<TopicRow[]> =>
  tx.select().from(topics).where(topicsIn(place)).orderBy(asc(topics.id));

export const findTopic = async (tx: Transaction, place: Place, id: string): Promise<TopicRow | null> =>
  (
    await tx
      .select()
      .from(topics)
      .where(and(topicsIn(place), eq(topics.id, id)))
      .limit(1)
  )[0] ?? null;

/** The topic of that name, those apart that were merged into another. */
export const findTopicNamed = async (tx: Transaction, place: Place, name: string): Promise<TopicRow | null> =>
  (
    await tx
      .select()
      .from(topics)
      .where(and(topicsIn(place), eq(topics.name, name), isNull(topics.mergedInto)))
      .limit(1)
  )[0] ?? null;

export const insertTopic = async (
  tx: Transaction,
  place: Place,
  row: Pick<TopicRow, "id" | "name" | "namedAfter">,
): Promise<void> => {
  await tx.insert(topics).values({ ...row, organizationId: place.organizationId, workspaceId: place.workspaceId });
};

export const updateTopic = async (
  tx: Transaction,
  place: Place,
  id: string,
  values: Partial<Pick<TopicRow, "name" | "namedAfter" | "isNamedByHand" | "mergedInto" | "hiddenAt">>,
): Promise<void> => {
  await tx
    .update(topics)
    .set(values)
    .where(and(topicsIn(place), eq(topics.id, id)));
};

export const deleteTopics = async (tx: Transaction, place: Place, ids: string[]): Promise<void> => {
  if (ids.length > 0) await tx.delete(topics).where(and(topicsIn(place), inArray(topics.id, ids)));
};

export type CountedPhrasing = { key: string; terms: string[]; topicId: string | null; isNew: boolean; count: number };

/** Ways of asking with how often each was used, in the order of their keys; those of erased questions count 0. */
export const listPhrasings = async (
  tx: Transaction,
  place: Place,
  after: string,
  limit: number,
): Promise<CountedPhrasing[]> =>
  tx
    .select({
      key: phrasings.questionKey,
      terms: phrasings.terms,
      topicId: phrasings.topicId,
      isNew: phrasings.isNew,
      count: sql<number>`(select count(*)::int from ${questions} q where q.workspace_id = ${place.workspaceId}
        and q.question_key = ${phrasings}.question_key)`,
    })
    .from(phrasings)
    .where(and(phrasingsIn(place), gt(phrasings.questionKey, after)))
    .orderBy(asc(phrasings.questionKey))
    .limit(limit);

export const sortPhrasings = async (tx: Transaction, place: Place, keys: string[], topicId: string): Promise<void> => {
  if (keys.length === 0) return;
  await tx
    .update(phrasings)
    .set({ topicId, isNew: false })
    .where(and(phrasingsIn(place), inArray(phrasings.questionKey, keys)));
};

/** What found no topic waits for its like; it is not new any more. */
export const markCompared = async (tx: Transaction, place: Place, keys: string[]): Promise<void> => {
  await tx
    .update(phrasings)
    .set({ isNew: false })
    .where(and(phrasingsIn(place), inArray(phrasings.questionKey, keys)));
};

/** Those whose questions are all gone, unless one was asked meanwhile. */
export const deletePhrasings = async (tx: Transaction, place: Place, keys: string[]): Promise<void> => {
  if (keys.length === 0) return;
  await tx.delete(phrasings).where(
    and(
      phrasingsIn(place),
      inArray(phrasings.questionKey, keys),
      sql`not exists (select 1 from ${questions} q where q.workspace_id = ${place.workspaceId}
        and q.question_key = ${phrasings}.question_key)`,
    ),
  );
};

/** The latest answer to a question asked in that way: where its words are. */
export const findLatestAsked = async (tx: Transaction, place: Place, questionKey: string): Promise<string | null> => {
  const rows = await tx
    .select({ messageId: sql<string | null>`max(${questions.messageId})` })
    .from(questions)
    .where(
      and(
        eq(questions.organizationId, place.organizationId),
        eq(questions.workspaceId, place.workspaceId),
        eq(questions.questionKey, questionKey),
      ),
    );
  return rows[0]?.messageId ?? null;
};

/** The first moment of the period of `days` days up to today, in the organization's time zone. */
export const startOfPeriod = async (tx: Transaction, place: Place, now: Date, days: number): Promise<Date> => {
  const rows = await rowsOf<{ at: string }>(
    tx,
    sql`select ((${now.toISOString()}::timestamptz at time zone o.time_zone)::date - ${days - 1}::integer)::timestamp
          at time zone o.time_zone as at
        from ${organizations} o where o.id = ${place.organizationId}`,
  );
  return new Date(rows[0]?.at ?? now);
};

export type PhrasingFigures = {
  topicId: string;
  count: number;
  before: number;
  answered: number;
  up: number;
  down: number;
};

const within = (place: Place, from: Date) => sql`q.workspace_id = ${place.workspaceId}
  and q.organization_id = ${place.organizationId} and q.asked_at >= ${from.toISOString()}::timestamptz`;
const ofPhrasing = sql`p.workspace_id = q.workspace_id and p.question_key = q.question_key and p.topic_id is not null`;

/** What was asked of each topic since `from`, and since `beforeFrom` up to then. */
export const readTopicFigures = (
  tx: Transaction,
  place: Place,
  { from, beforeFrom }: { from: Date; beforeFrom: Date },
): Promise<PhrasingFigures[]> => {
  const isNow = sql`q.asked_at >= ${from.toISOString()}::timestamptz`;
  return rowsOf<PhrasingFigures>(
    tx,
    sql`select p.topic_id as "topicId", (count(*) filter (where ${isNow}))::int as count,
          (count(*) filter (where not ${isNow}))::int as before,
          (count(*) filter (where ${isNow} and q.is_answered))::int as answered,
          (count(*) filter (where ${isNow} and q.feedback = 1))::int as up,
          (count(*) filter (where ${isNow} and q.feedback = -1))::int as down
        from ${questions} q join ${phrasings} p on ${ofPhrasing}
        where ${within(place, beforeFrom)} group by p.topic_id`,
  );
};

export type SampleRow = { topicId: string; count: number; messageId: string };

/** The most asked questions of these topics since `from`, at most so many of each. */
export const readSamples = (
  tx: Transaction,
  place: Place,
  topicIds: string[],
  from: Date,
  each: number,
): Promise<SampleRow[]> =>
  topicIds.length === 0
    ? Promise.resolve([])
    : rowsOf<SampleRow>(
        tx,
        sql`select s."topicId", s.count, s."messageId" from (
              select p.topic_id as "topicId", count(*)::int as count, max(q.message_id) as "messageId",
                row_number() over (partition by p.topic_id order by count(*) desc, max(q.message_id) desc) as place
              from ${questions} q join ${phrasings} p on ${ofPhrasing}
              where ${within(place, from)} and p.topic_id in ${topicIds}
              group by p.topic_id, q.question_key
            ) s where s.place <= ${each}::integer order by s.count desc, s."messageId" desc`,
      );

/** Topics whose name is that of a question which is there no more. */
export const listStaleNames = async (tx: Transaction, place: Place): Promise<string[]> => {
  const rows = await rowsOf<{ id: string }>(
    tx,
    sql`select t.id from ${topics} t where t.workspace_id = ${place.workspaceId}
          and t.organization_id = ${place.organizationId} and ${isStale}`,
  );
  return rows.map(({ id }) => id);
};

const isStale = sql`not t.is_named_by_hand and not exists (select 1 from ${questions} q
  where q.workspace_id = t.workspace_id and q.question_key = t.named_after)`;

/** Assistants of every organization with questions that no topic knows, or a name to be taken away. */
export const listDueForTopics = (
  tx: Transaction,
  limit: number,
): Promise<{ organizationId: string; workspaceId: string }[]> =>
  rowsOf<{ organizationId: string; workspaceId: string }>(
    tx,
    sql`select distinct organization_id as "organizationId", workspace_id as "workspaceId" from (
          select organization_id, workspace_id from ${phrasings} where is_new
          union all
          select t.organization_id, t.workspace_id from ${topics} t where ${isStale}
        ) due order by workspace_id limit ${limit}::integer`,
  );

/** An assistant with fewer ways of asking is looked through in no time. */
const youngMax = 200;

/** Young assistants with questions that nobody compared, and no topic yet: theirs need not wait for the next round. */
export const listDueForFirstTopics = (
  tx: Transaction,
  limit: number,
): Promise<{ organizationId: string; workspaceId: string }[]> =>
  rowsOf<{ organizationId: string; workspaceId: string }>(
    tx,
    sql`select distinct p.organization_id as "organizationId", p.workspace_id as "workspaceId" from ${phrasings} p
        where p.is_new and not exists (select 1 from ${topics} t where t.workspace_id = p.workspace_id)
          and (select count(*) from (
            select 1 from ${phrasings} o where o.workspace_id = p.workspace_id limit ${youngMax}::integer
          ) few) < ${youngMax}::integer
        order by p.workspace_id limit ${limit}::integer`,
  );
