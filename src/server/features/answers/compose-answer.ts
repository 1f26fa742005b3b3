import { ModelFailure } from "../../adapters/language-model/model-failure";
import type { TurnEnd } from "../conversations/close-turn";
import { recallConversation } from "../conversations/recall-conversation";
import { answerThreshold } from "../knowledge/confidence.rules";
import { findPassages } from "../knowledge/find-passages";
import type { Retrieval } from "../knowledge/retrieval";
import { chooseModel } from "../workspaces/choose-model";
import { answerAtOnce } from "./answer-at-once";
import { citedSources, passagesRead, sourceOf } from "./answers.rules";
import { withFaqFirst } from "./faq-passage.rules";
import { noAnswerText } from "./no-answer.rules";
import { speakOrStandIn } from "./speak-or-stand-in";
import type { Turn } from "./turn";
import { turnEnds } from "./turn-ends";
import type { TurnContext, TurnQuestion } from "./turn-question";

/** Decides what to say and says it: what can be said at once, "je ne sais pas", or the model's answer from what was found. */
export const composeAnswer = async (ctx: TurnContext, question: TurnQuestion, turn: Turn): Promise<TurnEnd> => {
  const ends = turnEnds(ctx.clock, question.at, turn);
  try {
    const first = await answerAtOnce(ctx, question, turn);
    if (first.end) return first.end;
    const read = await findPassages(ctx, question.question, question.workspace.language);
    const found = withFaqFirst(read, first.nearFaq);
    if (turn.signal.aborted) return ends.cut(null);
    return holdsAnswer(found)
      ? await answerFrom(ctx, question, turn, found)
      : dontKnow(ctx, question, turn, found, "local");
  } catch (error) {
    if (turn.signal.aborted) return ends.cut(null);
    ctx.logger.warn({ err: error, messageId: question.messageId }, "no answer could be written");
    return ends.failed(error instanceof ModelFailure ? "model_unavailable" : "internal", null);
  }
};

const holdsAnswer = (found: Retrieval): boolean => found.passages.length > 0 && found.confidence >= answerThreshold;

const dontKnow = (
  ctx: TurnContext,
  question: TurnQuestion,
  turn: Turn,
  found: Retrieval,
  model: string,
  usage?: { promptTokens: number | null; completionTokens: number | null },
): TurnEnd => {
  turn.say(noAnswerText(found, question.workspace.language));
  const ends = turnEnds(ctx.clock, question.at, turn);
  return ends.complete({ outcome: "no_answer", sources: [], ragScore: found.confidence, model }, usage);
};

const answerFrom = async (ctx: TurnContext, question: TurnQuestion, turn: Turn, found: Retrieval): Promise<TurnEnd> => {
  const ends = turnEnds(ctx.clock, question.at, turn);
  const passages = found.passages.slice(0, passagesRead);
  const chosen = chooseModel(ctx, question.workspace);
  const history = chosen.model.isLocal || question.isFirst ? [] : await recallConversation(ctx, question);
  const { workspace } = question;
  const task = { question: question.question, workspace, passages, history, language: found.language };
  const said = await speakOrStandIn(ctx, chosen, task, turn);
  if (turn.signal.aborted) return ends.cut(said.model.name, said.usage);
  if (said.isNoAnswer) return dontKnow(ctx, question, turn, found, said.model.name, said.usage);
  const cited = citedSources(said.claims, passages);
  const sources = cited.length > 0 ? cited : passages.slice(0, 1).map((passage) => sourceOf(passage, 1, [turn.text]));
  const { model, fallback } = said;
  return ends.complete(
    { outcome: "answered", sources, ragScore: found.confidence, model: model.name, fallback },
    said.usage,
  );
};
