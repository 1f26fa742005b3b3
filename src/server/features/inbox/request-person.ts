import { createHash } from "node:crypto";
import type { PersonRequested } from "~/contract/inbox";
import type { RequestPersonInput } from "~/contract/inbox-inputs";
import { handoffTexts } from "~/lib/i18n/handoff";
import { tokenInvalid } from "../../auth/auth.errors";
import type { Transaction } from "../../db/client";
import { countHit } from "../../db/count-hit";
import { enqueueJobs } from "../../db/enqueue-job";
import { addMessage } from "../conversations/add-message";
import { teamMailJob } from "../conversations/ask-for-team-mail";
import { conversationUnknown } from "../conversations/conversations.errors";
import { askedTooOften, noConversationYet } from "./inbox.errors";
import { type ConversationRow, changeConversation, takeTicket } from "./inbox.repository";
import type { VisitorContext } from "./inbox-context";
import { isSomebodyPresent } from "./presence.repository";
import { step } from "./step";
import { tell } from "./tell";
import { visitorMailJob } from "./visitor-mail-job";

const minuteMs = 60_000;

/**
 * A visitor asks for a person. Asked again it is the same request, with the same number; an e-mail address or a note may
 * come later. The answer says what happens next.
 */
export const requestPerson = async (ctx: VisitorContext, input: RequestPersonInput): Promise<PersonRequested> => {
  const texts = handoffTexts[input.language ?? ctx.workspace.language];
  const { conversationId, visitorToken } = input;
  if (!conversationId || !visitorToken) throw noConversationYet(texts.noConversation);
  const visitor = await ctx.visitorTokens.read(ctx.workspaceId, visitorToken);
  if (!visitor) throw tokenInvalid();
  await countRequest(ctx, visitor.visitorId);
  const asked = await step(ctx, conversationId, "request", { userId: null }, async (tx, { row, next, at }) => {
    if (row.visitorId !== visitor.visitorId) throw conversationUnknown();
    const isSomebodyThere = await isSomebodyPresent(tx, ctx, at);
    return { isSomebodyThere, ...(await keepRequest(tx, ctx, row, next, at, input)) };
  });
  return { ...asked.facts, isSomebodyThere: asked.isSomebodyThere, message: sentenceOf(asked, texts) };
};

const countRequest = async (ctx: VisitorContext, visitorId: string): Promise<void> => {
  const name = `handoff ${ctx.workspaceId} visitor ${visitorId}`;
  const { hits, leftMs } = await countHit(ctx, name, minuteMs);
  if (hits > ctx.config.rates.handoffPerMinute) throw askedTooOften(leftMs);
};

const keepRequest = async (
  tx: Transaction,
  ctx: VisitorContext,
  row: ConversationRow,
  status: ConversationRow["status"],
  at: Date,
  { email, note }: RequestPersonInput,
) => {
  const ticket = row.ticketNumber ?? (await takeTicket(tx, ctx));
  const visitorEmail = email ?? row.visitorEmail;
  const isNoted = note ? await keepNote(tx, ctx, row, note, at) : false;
  const facts = { status, ticket, hasEmail: visitorEmail !== null };
  const change = {
    status,
    ticketNumber: ticket,
    visitorEmail,
    unansweredSince: row.unansweredSince ?? at,
    handedOverAt: row.handedOverAt ?? at,
    visitorSeenAt: at,
    ...(visitorEmail !== row.visitorEmail || ticket !== row.ticketNumber ? { searchableAt: null } : {}),
    ...(isNoted || row.status !== status ? { lastMessageAt: at } : {}),
  };
  await changeConversation(tx, ctx, row.id, change, isNoted ? 1 : 0);
  if (row.status !== status) await tell(tx, ctx, row, "requested", at);
  await enqueueJobs(tx, [teamMailJob(ctx, row.id)]);
  // A reply may have come before the address did.
  if (email && email !== row.visitorEmail && row.status === "human")
    await enqueueJobs(tx, [visitorMailJob(ctx, row.id)]);
  return { facts, email: visitorEmail, holder: row.holderName };
};

/** The same note sent again is kept once. */
const keepNote = (tx: Transaction, ctx: VisitorContext, row: ConversationRow, note: string, at: Date) => {
  const clientMessageId = `note:${createHash("sha256").update(`${row.id}\n${note}`).digest("hex").slice(0, 40)}`;
  return addMessage(tx, ctx, row, { role: "visitor", text: note, at, clientMessageId });
};

const sentenceOf = (
  asked: { facts: { ticket: number }; email: string | null; holder: string | null; isSomebodyThere: boolean },
  texts: (typeof handoffTexts)["fr" | "en"],
): string => {
  const { ticket } = asked.facts;
  if (asked.holder) return texts.held(ticket, asked.holder);
  if (asked.isSomebodyThere) return texts.somebodyThere(ticket);
  return asked.email ? texts.answerByMail(ticket, asked.email) : texts.leaveEmail(ticket);
};
