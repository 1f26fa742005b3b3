import type { Transaction } from "../../db/client";
import { publish } from "../../db/publish";
import { asSystem, withTenant } from "../../db/tenant";
import { pause } from "../../kernel/pause";
import type { Services } from "../../services";
import { isCounted } from "../conversations/conversations.rules";
import { slicesByWorkspace } from "../conversations/workspace-slices.rules";
import { getWorkspace } from "../workspaces/get-workspace";
import type { Place } from "./insights.repository";
import { keyOf, questionRowOf, termsOf } from "./question.rules";
import {
  type AnsweredQuestion,
  addPhrasings,
  holdConversations,
  listUnread,
  markRead,
  readAnsweredQuestions,
  replaceQuestions,
  type UnreadConversation,
} from "./question-reading.repository";
import { carryOver, readKnownKeys } from "./rekeyed.repository";

type Context = Pick<Services, "db" | "clock">;

/** One that is still talking is read once it rests. */
const silentForMs = 1_000;
const listed = 400;
/** So many conversations in one transaction: on PGlite it holds up everybody. */
const sliceRows = 10;

const listDue = ({ db, clock }: Context, limit: number): Promise<UnreadConversation[]> =>
  asSystem(db, "sweep", (tx) => listUnread(tx, new Date(clock.now().getTime() - silentForMs), limit));

/** Whether anything happened that gaps and topics do not know. */
export const areQuestionsBehind = async (ctx: Context): Promise<boolean> => (await listDue(ctx, 1)).length > 0;

/**
 * Reads what visitors asked since, and how it ended, for gaps and topics: some conversations together, never in the way of an
 * answer. Some are left when it is as many as it looks at once.
 */
export const readQuestions = async (ctx: Context, signal: AbortSignal): Promise<{ done: number; isMore: boolean }> => {
  const rows = await listDue(ctx, listed);
  for (const { organizationId, workspaceId, ids } of slicesByWorkspace(rows, sliceRows)) {
    if (signal.aborted) break;
    await readSlice({ db: ctx.db, organizationId, workspaceId }, ids);
    await pause();
  }
  return { done: rows.length, isMore: rows.length === listed };
};

const readSlice = async (ctx: Pick<Services, "db"> & Place, ids: string[]): Promise<void> => {
  const { language } = await getWorkspace(ctx);
  await withTenant(ctx.db, ctx, async (tx) => {
    const held = await holdConversations(tx, ctx, ids);
    const counted = held.filter(({ channel, isDeleted }) => isCounted(channel) && !isDeleted).map(({ id }) => id);
    const asked = counted.length > 0 ? await readAnsweredQuestions(tx, ctx, counted) : [];
    await keep(tx, ctx, ids, asked, language);
    await markRead(tx, ctx, ids);
    await publish(tx, ctx, { kind: "gap", workspaceId: ctx.workspaceId, subjectId: null });
  });
};

const keep = async (
  tx: Transaction,
  place: Place,
  ids: string[],
  asked: AnsweredQuestion[],
  language: string,
): Promise<void> => {
  const keyed = asked.map((question) => ({ question, questionKey: keyOf(question.text, language) }));
  const met = new Map(keyed.map(({ question, questionKey }) => [questionKey, termsOf(question.text, language)]));
  await addPhrasings(
    tx,
    place,
    [...met].map(([questionKey, terms]) => ({ questionKey, terms })),
  );
  const keyBefore = await readKnownKeys(tx, place, ids);
  for (const { question, questionKey } of keyed) {
    const before = keyBefore.get(question.messageId);
    if (before && before !== questionKey) await carryOver(tx, place, before, questionKey);
  }
  await replaceQuestions(
    tx,
    place,
    ids,
    keyed.map(({ question, questionKey }) => questionRowOf(question, questionKey)),
  );
};
