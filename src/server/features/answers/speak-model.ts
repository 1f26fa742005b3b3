import { randomBytes } from "node:crypto";
import { streamText } from "ai";
import type { LanguageModel } from "../../adapters/language-model/language-model";
import { localOptions } from "../../adapters/language-model/local-model";
import { failureOf, ModelFailure } from "../../adapters/language-model/model-failure";
import type { Remembered } from "../conversations/recall-conversation";
import type { FoundPassage } from "../knowledge/retrieval";
import { buildPrompt, noAnswerMark } from "./answers.prompt";
import { citationJudge } from "./answers.rules";
import { checkCitations } from "./check-citations";
import { holdMark } from "./hold-mark";
import type { Turn } from "./turn";
import type { ModelUsage } from "./turn-ends";
import type { TurnQuestion } from "./turn-question";

export interface ModelTask {
  question: string;
  workspace: TurnQuestion["workspace"];
  passages: FoundPassage[];
  history: Remembered[];
  language: string;
}

export interface Said {
  isNoAnswer: boolean;
  usage: ModelUsage;
  /** The sentences that cite each passage, by its number. */
  claims: ReadonlyMap<number, string[]>;
}

/** What a model is given to read at most, however much it could: every token is paid for and waited for. */
const promptTokensMax = 8_000;
const promptTokensMin = 1_000;

/** Lets the model write into the turn. Ends early, without an error, when the turn is cut; else fails with a ModelFailure. */
export const speakModel = async (language: LanguageModel, task: ModelTask, turn: Turn): Promise<Said> => {
  const usage: ModelUsage = { promptTokens: null, completionTokens: null };
  const abort = new AbortController();
  const call = language.isLocal ? localCall(task) : hostedCall(language, task);
  const voice = voiceOf(call.citable, turn);
  const stream = streamText({
    ...call.settings,
    model: language.model,
    // The model's own wrapper tries again, and knows when not to.
    maxRetries: 0,
    abortSignal: AbortSignal.any([turn.signal, abort.signal]),
    // Read below as a part of the stream; the default writes it to the console.
    onError: () => undefined,
  });
  try {
    for await (const part of stream.fullStream) {
      if (turn.signal.aborted) break;
      if (part.type === "text-delta") voice.say(part.text);
      else if (part.type === "error") throw part.error;
      else if (part.type === "finish") {
        usage.promptTokens = part.totalUsage.inputTokens ?? null;
        usage.completionTokens = part.totalUsage.outputTokens ?? null;
      }
    }
  } catch (error) {
    if (!turn.signal.aborted) throw failureOf(error);
  } finally {
    abort.abort();
  }
  const isNoAnswer = voice.end();
  if (!isNoAnswer && turn.text === "" && !turn.signal.aborted) throw new ModelFailure("not_compatible");
  return { isNoAnswer, usage, claims: voice.claims() };
};

/** What the model writes, on its way to the visitor: the mark of no answer never passes, nor a citation that does not hold. */
const voiceOf = (citable: FoundPassage[] | null, turn: Turn) => {
  const holder = holdMark(noAnswerMark);
  const citations = checkCitations(citable ? citationJudge(citable) : () => true);
  return {
    say: (text: string) => turn.say(citations.take(holder.take(text))),
    end: (): boolean => {
      const { rest, isMark } = holder.end();
      turn.say(citations.take(rest) + citations.end());
      return isMark;
    },
    claims: citations.claims,
  };
};

/** Quotes need no judging: they are the passages' own words. */
const localCall = (task: ModelTask) => ({
  settings: { prompt: task.question, providerOptions: localOptions(task) },
  citable: null,
});

const hostedCall = (language: LanguageModel, task: ModelTask) => {
  const { temperature, maxTokens } = task.workspace;
  const passages = task.passages.map((passage, index) => ({ ...passage, n: index + 1 }));
  const tokens = Math.max(promptTokensMin, Math.min(promptTokensMax, language.contextTokens - maxTokens));
  const prompt = buildPrompt({ ...task, passages }, tokens, randomBytes(5).toString("hex"));
  return {
    settings: { system: prompt.system, messages: prompt.messages, temperature, maxOutputTokens: maxTokens },
    citable: task.passages.slice(0, prompt.passages),
  };
};
