import type { ChatEvent, FailureReason } from "~/contract/chat";
import { type AskInput, askInput } from "~/contract/chat-inputs";
import { questionMaxChars } from "~/contract/limits";
import { tidyQuestion } from "~/contract/tidy-question";
import type { Origin } from "../../kernel/actor";
import type { Services } from "../../services";
import type { MessageRow } from "../conversations/conversations.repository";
import { isKnownQuestion } from "../conversations/is-known-question";
import { openTurn } from "../conversations/open-turn";
import { type Admission, type AdmittedWorkspace, channelOf } from "../workspaces/admit-page";
import { answererOf } from "./answerer-of";
import { countQuestion } from "./count-question";
import { failureSentence } from "./failure-sentence";
import { followStoredTurn } from "./follow-stored-turn";
import { leaveToPerson } from "./leave-to-person";
import { placeOf } from "./place.rules";
import { runTurn } from "./run-turn";
import type { PlacedEvent } from "./turn";

export interface AskContext extends Services {
  admission: Admission;
  origin: Origin;
}

/** What a reader of `chat.ask` gets: events with the id to resume after, or one refusal without. */
export type AskEvent = { id: string; event: ChatEvent } | { id: null; event: ChatEvent };

/** A visitor's question, answered as a stream. Refusals are events too: nothing is thrown once the stream is asked for. */
export async function* ask(ctx: AskContext, input: unknown, signal: AbortSignal): AsyncGenerator<AskEvent> {
  const language = ctx.admission.ok ? ctx.admission.workspace.language : "fr";
  try {
    const turn = await accept(ctx, input, signal);
    if ("refused" in turn) {
      const { refused: reason, retryAfterMs } = turn;
      const message = failureSentence(reason, language);
      yield { id: null, event: { type: "failed", reason, message, ...(retryAfterMs ? { retryAfterMs } : {}) } };
      return;
    }
    for await (const { n, event } of turn.events) yield { id: `${turn.messageId}:${n}`, event };
  } catch (error) {
    ctx.logger.error({ err: error }, "a question failed");
    yield { id: null, event: { type: "failed", reason: "internal", message: failureSentence("internal", language) } };
  }
}

type Refusal = { refused: FailureReason; retryAfterMs?: number };
type Accepted = { messageId: string; events: AsyncGenerator<PlacedEvent> };

const accept = async (ctx: AskContext, raw: unknown, signal: AbortSignal): Promise<Refusal | Accepted> => {
  const parsed = readQuestion(raw);
  if ("refused" in parsed) return parsed;
  if (!ctx.admission.ok) return { refused: ctx.admission.reason };
  const { workspace } = ctx.admission;
  if (workspace.isPaused) return { refused: "paused" };
  const visitor = await recognise(ctx, workspace, parsed.input);
  if (!visitor) return { refused: "token_invalid" };
  const { visitorId, visitorToken } = visitor;
  const place = { ...ctx, organizationId: workspace.organizationId, workspaceId: workspace.id };
  const { lastEventId, clientMessageId } = parsed.input;
  const isResume = lastEventId !== undefined && (await isKnownQuestion(place, visitorId, clientMessageId));
  const rate = isResume ? null : await countQuestion(place, visitorId);
  if (rate) return { refused: "rate_limited", retryAfterMs: rate.retryAfterMs };
  const channel = channelOf(ctx.admission, parsed.input.page?.url, ctx.origin.userAgent);
  const opened = await openTurn(place, { ...parsed.input, visitorId, channel }, answererOf(ctx, workspace));
  if (opened.kind === "unknown_conversation") return { refused: "bad_input" };
  if (opened.kind === "known")
    return {
      messageId: opened.answer.id,
      events: resume(ctx, workspace, opened.answer, parsed.input, visitorToken, signal),
    };
  const start = {
    type: "start",
    conversationId: opened.conversationId,
    messageId: opened.messageId,
    visitorToken,
  } as const;
  const turn = ctx.turns.begin(start, (begun) =>
    opened.isHeld
      ? leaveToPerson(place, opened, begun)
      : runTurn(place, { ...opened, question: parsed.input.question, workspace, channel }, begun),
  );
  return { messageId: opened.messageId, events: turn.follow(-1, signal) };
};

const readQuestion = (raw: unknown): Refusal | { input: AskInput } => {
  const parsed = askInput.safeParse(raw);
  if (!parsed.success) return { refused: "bad_input" };
  const question = tidyQuestion(parsed.data.question);
  if (question === "") return { refused: "bad_input" };
  if (question.length > questionMaxChars) return { refused: "too_long" };
  return { input: { ...parsed.data, question } };
};

const renewAfterMs = 24 * 3_600_000;

/** Who asks: the token's visitor, or a new one. A token older than a day is renewed. */
const recognise = async (ctx: AskContext, workspace: AdmittedWorkspace, input: AskInput) => {
  if (!input.visitorToken) {
    const visitorId = ctx.visitorTokens.newVisitorId(workspace.id, input.clientMessageId, input.question);
    return { visitorId, visitorToken: await ctx.visitorTokens.sign(workspace.id, visitorId) };
  }
  const visitor = await ctx.visitorTokens.read(workspace.id, input.visitorToken);
  if (!visitor) return null;
  const isOld = ctx.clock.now().getTime() - visitor.signedAt.getTime() > renewAfterMs;
  const visitorToken = isOld ? await ctx.visitorTokens.sign(workspace.id, visitor.visitorId) : input.visitorToken;
  return { visitorId: visitor.visitorId, visitorToken };
};

/** A question sent before: the turn of this process, or what is stored of it. The model never runs twice. */
const resume = (
  ctx: AskContext,
  workspace: AdmittedWorkspace,
  answer: MessageRow,
  input: AskInput,
  visitorToken: string,
  signal: AbortSignal,
): AsyncGenerator<PlacedEvent> => {
  const after = placeOf(input.lastEventId, answer.id);
  const local = ctx.turns.get(answer.id);
  if (local) return local.follow(after, signal);
  const start = { type: "start", conversationId: answer.conversationId, messageId: answer.id, visitorToken } as const;
  const place = { organizationId: workspace.organizationId, workspaceId: workspace.id, language: workspace.language };
  return followStoredTurn({ ...ctx, ...place }, start, after, signal);
};
