import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";
import { rowsOf, type Transaction } from "../../db/client";
import { conversations, messages } from "../../db/schema/conversations";
import { workspaces } from "../../db/schema/workspaces";
import type { Tenant } from "../../kernel/actor";
import { type LastWords, lastWordsMaxChars } from "./excerpt.rules";

export type ConversationRow = typeof conversations.$inferSelect;
interface Place extends Tenant {
  workspaceId: string;
}

const own = (place: Place, id: string) =>
  and(
    eq(conversations.organizationId, place.organizationId),
    eq(conversations.workspaceId, place.workspaceId),
    eq(conversations.id, id),
    isNull(conversations.deletedAt),
  );

/** The row, held until the transaction ends: what is decided on it is still so when it is written. */
export const lockConversation = async (tx: Transaction, place: Place, id: string): Promise<ConversationRow | null> =>
  (await tx.select().from(conversations).where(own(place, id)).limit(1).for("update"))[0] ?? null;

export const findConversation = async (tx: Transaction, place: Place, id: string): Promise<ConversationRow | null> =>
  (await tx.select().from(conversations).where(own(place, id)).limit(1))[0] ?? null;

export type ConversationChange = Partial<
  Pick<
    ConversationRow,
    | "status"
    | "holderId"
    | "holderName"
    | "unansweredSince"
    | "handedOverAt"
    | "ticketNumber"
    | "visitorEmail"
    | "searchableAt"
    | "visitorSeenAt"
    | "visitorMailedAt"
    | "teamMailedAt"
    | "lastMessageAt"
  >
>;

export const changeConversation = async (
  tx: Transaction,
  place: Place,
  id: string,
  values: ConversationChange,
  addedMessages = 0,
): Promise<void> => {
  const count = addedMessages ? { messageCount: sql`${conversations.messageCount} + ${addedMessages}` } : {};
  await tx
    .update(conversations)
    .set({ ...values, ...count })
    .where(own(place, id));
};

const firstTicket = 1001;

/** The next number of the organization; numbers of transactions that fail are not given again to others meanwhile. */
export const takeTicket = async (tx: Transaction, { organizationId }: Tenant): Promise<number> => {
  const [row] = await rowsOf<{ last: number }>(
    tx,
    sql`insert into ticket_counters as c (organization_id, last) values (${organizationId}, ${firstTicket})
        on conflict (organization_id) do update set last = c.last + 1 returning last`,
  );
  if (!row) throw new Error("no ticket number was given");
  return row.last;
};

const inboxStates = ["waiting", "human"] as const;

const inboxOf = (tenant: Tenant, workspaceId: string | null) =>
  and(
    eq(conversations.organizationId, tenant.organizationId),
    inArray(conversations.status, [...inboxStates]),
    isNull(conversations.deletedAt),
    workspaceId === null ? undefined : eq(conversations.workspaceId, workspaceId),
  );

export interface InboxRow {
  conversation: ConversationRow;
  workspaceName: string;
  last: LastWords | null;
}

const lastWords = sql<LastWords | null>`(
  select json_build_object('role', m.role, 'text', left(m.text, ${lastWordsMaxChars}::int)) from ${messages} m
  where m.workspace_id = ${conversations.workspaceId} and m.conversation_id = ${conversations.id}
    and m.role in ('visitor', 'person') order by m.created_at desc, m.id desc limit 1)`;

export const listInboxRows = (
  tx: Transaction,
  tenant: Tenant,
  workspaceId: string | null,
  limit: number,
): Promise<InboxRow[]> =>
  tx
    .select({ conversation: conversations, workspaceName: workspaces.name, last: lastWords })
    .from(conversations)
    .innerJoin(workspaces, eq(workspaces.id, conversations.workspaceId))
    .where(inboxOf(tenant, workspaceId))
    .orderBy(sql`${conversations.unansweredSince} asc nulls last, ${conversations.lastMessageAt} desc`)
    .limit(limit);

/** Visitors who wait: for anybody, and for this person. */
export const countInboxRows = async (
  tx: Transaction,
  tenant: Tenant,
  userId: string,
): Promise<{ waiting: number; mine: number }> => {
  const [row] = await tx
    .select({
      waiting: sql<number>`count(*) filter (where ${conversations.status} = 'waiting')`.mapWith(Number),
      mine: sql<number>`count(*) filter (where ${conversations.holderId} = ${userId}
        and ${conversations.unansweredSince} is not null)`.mapWith(Number),
    })
    .from(conversations)
    .where(inboxOf(tenant, null));
  return row ?? { waiting: 0, mine: 0 };
};

export const findWorkspaceName = async (tx: Transaction, place: Place): Promise<string> =>
  (
    await tx
      .select({ name: workspaces.name })
      .from(workspaces)
      .where(and(eq(workspaces.organizationId, place.organizationId), eq(workspaces.id, place.workspaceId)))
      .limit(1)
  )[0]?.name ?? "";

export type MessageRow = typeof messages.$inferSelect;
const followedMax = 100;

/** What people wrote and what happened, oldest first; the latest ones where there are many. */
export const listPeoplesMessages = async (
  tx: Transaction,
  place: Place,
  conversationId: string,
): Promise<MessageRow[]> => {
  const latest = await tx
    .select()
    .from(messages)
    .where(
      and(
        eq(messages.organizationId, place.organizationId),
        eq(messages.workspaceId, place.workspaceId),
        eq(messages.conversationId, conversationId),
        inArray(messages.role, ["person", "system"]),
      ),
    )
    .orderBy(sql`${messages.createdAt} desc, ${messages.id} desc`)
    .limit(followedMax);
  return latest.reverse();
};

/** What people wrote since then. */
export const listUnreadReplies = (
  tx: Transaction,
  place: Place,
  conversationId: string,
  since: Date,
): Promise<{ text: string; authorName: string | null; createdAt: Date }[]> =>
  tx
    .select({ text: messages.text, authorName: messages.authorName, createdAt: messages.createdAt })
    .from(messages)
    .where(
      and(
        eq(messages.organizationId, place.organizationId),
        eq(messages.workspaceId, place.workspaceId),
        eq(messages.conversationId, conversationId),
        eq(messages.role, "person"),
        sql`${messages.createdAt} > ${since.toISOString()}::timestamptz`,
      ),
    )
    .orderBy(asc(messages.createdAt), asc(messages.id));
