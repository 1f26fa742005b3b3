import { and, desc, eq, gte, inArray, isNotNull, isNull, lt, or, type SQL, sql } from "drizzle-orm";
import type { ConversationFilter } from "~/contract/conversation-list-inputs";
import type { Transaction } from "../../db/client";
import { conversations, conversationWords } from "../../db/schema/conversations";
import { organizations } from "../../db/schema/organizations";
import type { ConversationRow, Place } from "./conversations.repository";

/** Which conversations: what a person asked for, and what search made of the words. */
export interface Narrowed extends Omit<ConversationFilter, "search"> {
  /** Now, for periods that end today. */
  now: Date;
  /** The few that hold the words, or the words themselves where many do. */
  found?: { ids: string[] } | { tsquery: string };
}

export interface ListPlace {
  at: Date;
  id: string;
}

/** The latest first. */
export const listConversationRows = (
  tx: Transaction,
  place: Place,
  narrowed: Narrowed,
  before: ListPlace | undefined,
  limit: number,
): Promise<ConversationRow[]> =>
  tx
    .select()
    .from(conversations)
    .where(and(conditionOf(place, narrowed), before && isBefore(before, conversations.lastMessageAt)))
    .orderBy(desc(conversations.lastMessageAt), desc(conversations.id))
    .limit(limit);

export type DeletedRow = ConversationRow & { deletedAt: Date };

/** Deleted since then, the last deleted first. */
export const listDeletedRows = async (
  tx: Transaction,
  place: Place,
  narrowed: Omit<Narrowed, "archived" | "resolved"> & { since: Date },
  before: ListPlace | undefined,
  limit: number,
): Promise<DeletedRow[]> => {
  const { deletedAt, id } = conversations;
  const rows = await tx
    .select()
    .from(conversations)
    .where(and(narrowingOf(place, narrowed), gte(deletedAt, narrowed.since), before && isBefore(before, deletedAt)))
    .orderBy(desc(deletedAt), desc(id))
    .limit(limit);
  return rows.flatMap((row) => (row.deletedAt ? { ...row, deletedAt: row.deletedAt } : []));
};

/** By id, which never changes: whatever moves up meanwhile is passed once. */
export const listRowsById = (
  tx: Transaction,
  place: Place,
  narrowed: Narrowed,
  beforeId: string | undefined,
  limit: number,
): Promise<ConversationRow[]> =>
  tx
    .select()
    .from(conversations)
    .where(and(conditionOf(place, narrowed), beforeId ? lt(conversations.id, beforeId) : undefined))
    .orderBy(desc(conversations.id))
    .limit(limit);

const isBefore = ({ at, id }: ListPlace, moment: typeof conversations.lastMessageAt | typeof conversations.deletedAt) =>
  or(lt(moment, at), and(eq(moment, at), lt(conversations.id, id)));

const conditionOf = (place: Place, narrowed: Narrowed): SQL | undefined =>
  and(
    narrowingOf(place, narrowed),
    isNull(conversations.deletedAt),
    isArchived(narrowed.archived ?? "no"),
    narrowed.resolved && (narrowed.resolved === "yes" ? isNotNull : isNull)(conversations.resolvedAt),
  );

/** What deleted ones are narrowed by as well. */
const narrowingOf = (place: Place, narrowed: Omit<Narrowed, "archived" | "resolved">): SQL | undefined =>
  and(
    eq(conversations.organizationId, place.organizationId),
    eq(conversations.workspaceId, place.workspaceId),
    narrowed.channel && eq(conversations.channel, narrowed.channel),
    narrowed.outcome && hasOutcome(narrowed.outcome),
    narrowed.feedback && hasFeedback(narrowed.feedback),
    ...inPeriod(place, narrowed),
    narrowed.found && isFound(place, narrowed.found),
  );

const isArchived = (archived: NonNullable<ConversationFilter["archived"]>): SQL | undefined => {
  switch (archived) {
    case "no":
      return isNull(conversations.archivedAt);
    case "yes":
      return isNotNull(conversations.archivedAt);
    case "all":
      return undefined;
  }
};

/** Written out, not as parameters: a plan made for any value can't use an index made for one. */
const hasOutcome = (outcome: NonNullable<ConversationFilter["outcome"]>): SQL => {
  switch (outcome) {
    case "failed":
      return sql`${conversations.lastState} in ('failed', 'interrupted')`;
    // Once is enough: the assistant may have answered again since.
    case "handed_over":
      return isNotNull(conversations.handedOverAt);
    default:
      return eq(conversations.lastOutcome, outcome);
  }
};

const hasFeedback = (feedback: NonNullable<ConversationFilter["feedback"]>): SQL => {
  switch (feedback) {
    case "down":
      return sql`${conversations.thumbsDown} > 0`;
    case "up":
      return sql`${conversations.thumbsUp} > 0`;
    case "rated":
      return isNotNull(conversations.rating);
  }
};

/** Bounds are worked out once, in the organization's time zone, and compared as instants: the index of the list takes them. */
const inPeriod = (place: Place, { days, from, to, now }: Narrowed): SQL[] => {
  const ofZone = (instant: (zone: SQL) => SQL) =>
    sql`(select ${instant(sql`o.time_zone`)} from ${organizations} o where o.id = ${place.organizationId})`;
  const startOf = (day: string, added: number) =>
    ofZone((zone) => sql`(${day}::date + ${added}::integer)::timestamp at time zone ${zone}`);
  const today = (zone: SQL) => sql`(${now.toISOString()}::timestamptz at time zone ${zone})::date`;
  const at = sql`${conversations.lastMessageAt}`;
  if (days) {
    return [
      sql`${at} >= ${ofZone((zone) => sql`(${today(zone)} - ${days - 1}::integer)::timestamp at time zone ${zone}`)}`,
    ];
  }
  return [...(from ? [sql`${at} >= ${startOf(from, 0)}`] : []), ...(to ? [sql`${at} < ${startOf(to, 1)}`] : [])];
};

/** Where many hold the words they are asked row by row, the latest first: a join would read all of them before it sorts. */
const isFound = (place: Place, found: NonNullable<Narrowed["found"]>): SQL =>
  "ids" in found
    ? inArray(conversations.id, found.ids)
    : sql`(select w.words @@ ${found.tsquery}::tsquery from ${conversationWords} w
        where w.workspace_id = ${place.workspaceId} and w.organization_id = ${place.organizationId}
          and w.conversation_id = ${conversations.id})`;
