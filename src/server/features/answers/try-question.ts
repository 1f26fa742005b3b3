import type { BenchAnswer } from "~/contract/bench";
import { benchPerMinute } from "~/contract/limits";
import { countHit } from "../../db/count-hit";
import type { Tenant } from "../../kernel/actor";
import { newId } from "../../kernel/ids";
import type { Services } from "../../services";
import { openTurn } from "../conversations/open-turn";
import { readMessage } from "../conversations/read-message";
import { answeringWorkspace } from "../workspaces/answering-workspace";
import { answererOf } from "./answerer-of";
import { benchAnswerLost, benchLimited } from "./answers.errors";
import { runTurn } from "./run-turn";

type Context = Services & Tenant & { workspaceId: string };

const minuteMs = 60_000;
const channel = "test";

/**
 * A manager's question on the test bench, answered on the visitors' way from opening to storing, in channel `test`, which
 * no figure counts. Visitors' rates don't hold here; one of its own keeps a program from paying a model without end.
 */
export const tryQuestion = async (
  ctx: Context,
  question: string,
  signal: AbortSignal = new AbortController().signal,
): Promise<BenchAnswer> => {
  const { hits, leftMs } = await countHit(ctx, `bench ${ctx.workspaceId}`, minuteMs);
  if (hits > benchPerMinute) throw benchLimited(leftMs);
  const workspace = await answeringWorkspace(ctx);
  const visitorId = newId("vis");
  const opened = await openTurn(
    ctx,
    { question, visitorId, clientMessageId: visitorId, channel },
    answererOf(ctx, workspace),
  );
  if (opened.kind !== "opened") throw benchAnswerLost();
  const { conversationId, messageId } = opened;
  const start = { type: "start", conversationId, messageId, visitorToken: "" } as const;
  const turn = ctx.turns.begin(start, (begun) => runTurn(ctx, { ...opened, question, workspace, channel }, begun));
  for await (const _ of turn.follow(-1, signal)) {
    // Being read keeps the answer from being cut as nobody's.
  }
  const message = await readMessage(ctx, messageId);
  if (!message) throw benchAnswerLost();
  return { conversationId, message };
};
