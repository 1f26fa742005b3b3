import { setTimeout as sleep } from "node:timers/promises";
import type { ChatEvent } from "~/contract/chat";
import type { Services } from "../../services";
import { closingEvents } from "../conversations/conversations.rules";
import { interruptStaleAnswers, staleAfterMs } from "../conversations/interrupt-stale-answers";
import { readAnswer } from "../conversations/read-answer";
import { failureSentence } from "./failure-sentence";
import { type PlacedEvent, placeClosing } from "./turn";

const pollMs = 200;
const seenEveryMs = 2_000;

interface StoredTurn {
  organizationId: string;
  workspaceId: string;
  language: "fr" | "en";
}

/** Replays a stored answer, and follows it where another node still writes it. */
export async function* followStoredTurn(
  ctx: Pick<Services, "db" | "clock"> & StoredTurn,
  start: Extract<ChatEvent, { type: "start" }>,
  after: number,
  signal: AbortSignal,
): AsyncGenerator<PlacedEvent> {
  if (after < 0) yield { n: 0, event: start };
  let n = Math.max(0, after);
  for (let seenAt = 0; !signal.aborted; ) {
    const isReading = ctx.clock.now().getTime() - seenAt > seenEveryMs;
    const answer = await readAnswer(ctx, start.messageId, isReading);
    if (!answer) return;
    if (isReading) seenAt = ctx.clock.now().getTime();
    if (n < answer.text.length) {
      const text = answer.text.slice(n);
      n = answer.text.length;
      yield { n, event: { type: "delta", text } };
    }
    if (answer.state !== "answering") {
      const closing = closingEvents(answer, (reason) => failureSentence(reason, ctx.language));
      yield* placeClosing(closing, answer.text.length, n);
      return;
    }
    const silentMs = ctx.clock.now().getTime() - (answer.aliveAt?.getTime() ?? 0);
    if (silentMs > staleAfterMs) await interruptStaleAnswers(ctx);
    else await sleep(pollMs, undefined, { signal }).catch(() => undefined);
  }
}
