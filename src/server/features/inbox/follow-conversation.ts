import type { Followed } from "~/contract/inbox";
import { withTenant } from "../../db/tenant";
import { historyMessageOf } from "../conversations/conversation-views.rules";
import { conversationUnknown } from "../conversations/conversations.errors";
import { awaitChange } from "./await-change";
import { type ConversationRow, changeConversation, findConversation, listPeoplesMessages } from "./inbox.repository";
import type { VisitorContext } from "./inbox-context";
import { isSomebodyPresent } from "./presence.repository";

/** A little less than proxies wait for a silent server. */
const waitMs = 25_000;
const seenEveryMs = 10_000;

interface Input {
  visitorId: string;
  conversationId: string;
  version?: string;
}

/**
 * Where a visitor's conversation stands: at once when it is not as `version` says, else as soon as it changes, or after 25
 * seconds. So a reply is read at once, for two or three calls a minute.
 */
export const followConversation = async (
  ctx: VisitorContext,
  input: Input,
  signal: AbortSignal | undefined,
): Promise<Followed> => {
  const change = await awaitChange(ctx, input.conversationId, waitMs, signal);
  try {
    let now = await read(ctx, input);
    while (now.version === input.version && (await change.next())) now = await read(ctx, input);
    return now;
  } finally {
    change.stop();
  }
};

const read = (ctx: VisitorContext, { visitorId, conversationId }: Input): Promise<Followed> =>
  withTenant(ctx.db, ctx, async (tx) => {
    const row = await findConversation(tx, ctx, conversationId);
    if (row?.visitorId !== visitorId) throw conversationUnknown();
    const at = ctx.clock.now();
    if (isAsked(row) && at.getTime() - (row.visitorSeenAt?.getTime() ?? 0) > seenEveryMs)
      await changeConversation(tx, ctx, row.id, { visitorSeenAt: at });
    const messages = (await listPeoplesMessages(tx, ctx, row.id)).map(historyMessageOf);
    const isSomebodyThere = await isSomebodyPresent(tx, ctx, at);
    const hasEmail = row.visitorEmail !== null;
    const version = [row.status, row.holderId, hasEmail, isSomebodyThere, messages.at(-1)?.id].join(" ");
    return {
      version,
      status: row.status,
      person: row.holderName,
      ticket: row.ticketNumber,
      hasEmail,
      isSomebodyThere,
      rating: row.rating,
      messages,
    };
  });

const isAsked = ({ status, ticketNumber }: ConversationRow): boolean =>
  status === "waiting" || status === "human" || ticketNumber !== null;
