import type { TurnEnd } from "../conversations/close-turn";
import { recallConversation } from "../conversations/recall-conversation";
import { answerThreshold } from "../knowledge/confidence.rules";
import { findPassages } from "../knowledge/find-passages";
import type { Retrieval } from "../knowledge/retrieval";
import { citedSources, passagesRead, sourceOf } from "./answers.rules";
import { noAnswerText } from "./no-answer.rules";
import { replyToSmallTalk } from "./small-talk.rules";
import { ModelUnavailable, speakModel } from "./speak-model";
import type { Turn } from "./turn";
import { turnEnds } from "./turn-ends";
import type { TurnContext, TurnQuestion } from "./turn-question";

/** Decides what to say and says it: a word of small talk, "je ne sais pas", or the model's answer from what was found. */
export const composeAnswer = async (ctx: TurnContext, question: TurnQuestion, turn: Turn): Promise<TurnEnd> => {
  const ends = turnEnds(ctx.clock, question.at, turn);
  try {
    const small = replyToSmallTalk(question.question, question.workspace.language);
    if (small) {
      turn.say(small);
      return ends.complete({ outcome: "answered", sources: [], ragScore: null, model: "local" });
    }
    const found = await findPassages(ctx, question.question, question.workspace.language);
    if (turn.signal.aborted) return ends.cut(null);
    return holdsAnswer(found)
      ? await answerFrom(ctx, question, turn, found)
      : dontKnow(ctx, question, turn, found, "local");
  } catch (error) {
    if (turn.signal.aborted) return ends.cut(null);
    ctx.logger.warn({ err: error, messageId: question.messageId }, "no answer could be written");
    return ends.failed(error instanceof ModelUnavailable ? "model_unavailable" : "internal", null);
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
  const model = ctx.model;
  const history = model.isLocal || question.isFirst ? [] : await recallConversation(ctx, question);
  const ask = {
    question: question.question,
    workspace: question.workspace,
    passages,
    history,
    language: found.language,
  };
  const said = await speakModel(model, ask, turn);
  if (turn.signal.aborted) return ends.cut(model.name, said.usage);
  if (said.isNoAnswer) return dontKnow(ctx, question, turn, found, model.name, said.usage);
  const cited = citedSources(turn.text, passages);
  const sources = cited.length > 0 ? cited : passages.slice(0, 1).map((passage) => sourceOf(passage, 1));
  return ends.complete({ outcome: "answered", sources, ragScore: found.confidence, model: model.name }, said.usage);
};
