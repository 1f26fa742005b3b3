import type { Language } from "~/contract/accounts";
import { type AnswerLevel, answerThresholds } from "~/contract/workspaces";
import type { LanguageModel } from "../../adapters/language-model/language-model";
import { ModelFailure } from "../../adapters/language-model/model-failure";
import type { TurnEnd } from "../conversations/close-turn";
import { embedQuestion } from "../knowledge/embed-question";
import { findPassages } from "../knowledge/find-passages";
import type { FoundFaq } from "../knowledge/match-faq";
import type { Retrieval } from "../knowledge/retrieval";
import { chooseEmbedder } from "../workspaces/choose-embedder";
import { chooseModel } from "../workspaces/choose-model";
import { answerAtOnce, answerCompleted } from "./answer-at-once";
import { citedSources, passagesRead, sourceOf } from "./answers.rules";
import { withFaqFirst } from "./faq-passage.rules";
import { noAnswerText } from "./no-answer.rules";
import { BrokenOff, speakOrStandIn } from "./speak-or-stand-in";
import { foreignTextsNote, otherTopicsText } from "./topics.rules";
import type { Turn } from "./turn";
import { barOf, type ModelUsage, turnEnds, withUsage } from "./turn-ends";
import type { TurnContext, TurnQuestion } from "./turn-question";
import { type Understood, understandQuestion } from "./understand-question";

/** Decides what to say and says it: what can be said at once, "je ne sais pas", or the model's answer from what was found. */
export const composeAnswer = (ctx: TurnContext, question: TurnQuestion, turn: Turn): Promise<TurnEnd> =>
  endWell(ctx, question, turn, async () => {
    const first = await answerAtOnce(ctx, question, turn);
    if (first.end) return first.end;
    const chosen = chooseModel(ctx, question.workspace);
    const understood = await understandQuestion(ctx, question, chosen.model, turn.signal);
    const grounds = { ...understood, chosen, nearFaq: first.nearFaq };
    const end = await endWell(ctx, question, turn, () => answerMeant(ctx, question, turn, grounds));
    const searchedFor = understood.meant === question.question ? null : understood.meant;
    return { ...withUsage(end, understood.usage), searchedFor };
  });

/** What goes wrong is an end too. */
const endWell = async (
  ctx: TurnContext,
  question: TurnQuestion,
  turn: Turn,
  compose: () => Promise<TurnEnd>,
): Promise<TurnEnd> => {
  try {
    return await compose();
  } catch (error) {
    const ends = turnEnds(ctx.clock, question.at, turn);
    const { cause, model } = error instanceof BrokenOff ? error : { cause: error, model: null };
    if (turn.signal.aborted) return ends.cut(model);
    ctx.logger.warn({ err: cause, messageId: question.messageId }, "no answer could be written");
    return ends.failed(cause instanceof ModelFailure ? "model_unavailable" : "internal", model);
  }
};

interface Meant extends Understood {
  chosen: ReturnType<typeof chooseModel>;
  /** The question-réponse near the question as it was typed. */
  nearFaq: FoundFaq | null;
}

const answerMeant = async (
  ctx: TurnContext,
  question: TurnQuestion,
  turn: Turn,
  { nearFaq, ...understood }: Meant,
): Promise<TurnEnd> => {
  const { workspace } = question;
  const { meant, chosen } = understood;
  const whole = meant === question.question ? null : await answerCompleted(ctx, question, turn, meant);
  if (whole?.end) return whole.end;
  const embedder = chooseEmbedder(ctx, workspace, workspace.servingEmbeddingModel);
  const near = await embedQuestion(embedder, meant, turn.signal);
  const found = withFaqFirst(await findPassages(ctx, meant, workspace.language, near), whole?.nearFaq ?? nearFaq);
  if (turn.signal.aborted) return turnEnds(ctx.clock, question.at, turn).cut(null);
  return mayAnswer(found, workspace.answerLevel, chosen.model)
    ? await answerFrom(ctx, question, turn, { ...understood, found })
    : dontKnow(ctx, question, turn, found, "local");
};

/**
 * Where the words do not tell, a model is asked when a passage means nearly what the question means: it can still say that
 * the answer is not there. Set by hand, no real embeddings being at hand to fit it on.
 */
const similarityAsked = 0.8;

const mayAnswer = (
  { passages, confidence, similarity }: Retrieval,
  level: AnswerLevel,
  { isLocal }: LanguageModel,
): boolean =>
  passages.length > 0 && (confidence >= answerThresholds[level] || (!isLocal && (similarity ?? 0) >= similarityAsked));

const dontKnow = (
  ctx: TurnContext,
  question: TurnQuestion,
  turn: Turn,
  found: Retrieval,
  model: string,
  usage?: ModelUsage,
): TurnEnd => {
  if (turn.text === "") turn.say(noAnswerText(found, question.workspace.language, question.question));
  const ends = turnEnds(ctx.clock, question.at, turn);
  const bar = barOf(question.workspace);
  return ends.complete({ outcome: "no_answer", sources: [], ragScore: found.confidence, model, bar }, usage);
};

interface Grounds extends Understood {
  found: Retrieval;
  chosen: ReturnType<typeof chooseModel>;
}

const answerFrom = async (
  ctx: TurnContext,
  question: TurnQuestion,
  turn: Turn,
  { found, chosen, history, meant }: Grounds,
): Promise<TurnEnd> => {
  const ends = turnEnds(ctx.clock, question.at, turn);
  const passages = found.passages.slice(0, passagesRead);
  const { workspace } = question;
  const task = { question: question.question, workspace, passages, history, language: found.language };
  const frame = chosen.model.isLocal ? frameOf(meant, found, workspace.language) : null;
  if (frame?.before) turn.say(frame.before);
  const said = await speakOrStandIn(ctx, chosen, task, turn);
  if (frame?.after) turn.say(frame.after);
  if (turn.signal.aborted) return ends.cut(said.model.name, said.usage);
  if (said.isNoAnswer) return dontKnow(ctx, question, turn, found, said.model.name, said.usage);
  const cited = citedSources(said.claims, passages);
  const sources = cited.length > 0 ? cited : passages.slice(0, 1).map((passage) => sourceOf(passage, 1, [turn.text]));
  const { model, fallback } = said;
  return ends.complete(
    { outcome: "answered", sources, ragScore: found.confidence, model: model.name, fallback, bar: barOf(workspace) },
    said.usage,
  );
};

/** What stands around quotes: a note when they are in another language, and what else a vague question may have meant. */
const frameOf = (question: string, found: Retrieval, language: Language) => {
  const [note, topics] = [foreignTextsNote(found, language), otherTopicsText(question, found, language)];
  return { before: note && `${note}\n\n`, after: topics && `\n\n${topics}` };
};
