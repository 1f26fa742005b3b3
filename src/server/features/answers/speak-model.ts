import { randomBytes } from "node:crypto";
import type { LanguageModelV3StreamPart } from "@ai-sdk/provider";
import type { LanguageModel } from "../../adapters/language-model/language-model";
import { localOptions } from "../../adapters/language-model/local-model";
import { failureOf, ModelFailure } from "../../adapters/language-model/model-failure";
import { pause } from "../../kernel/pause";
import type { Remembered } from "../conversations/recall-conversation";
import type { FoundPassage } from "../knowledge/retrieval";
import { asUser, buildPrompt, noAnswerMark } from "./answers.prompt";
import { citationJudge, quotable } from "./answers.rules";
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
  try {
    const abortSignal = AbortSignal.any([turn.signal, abort.signal]);
    const { stream } = await language.model.doStream({ ...call.settings, abortSignal });
    for await (const part of partsOf(stream)) {
      if (turn.signal.aborted) break;
      if (part.type === "text-delta") {
        voice.say(part.delta);
        // A fast model's next words would be read before these have left.
        await pause();
      } else if (part.type === "error") throw part.error;
      else if (part.type === "finish") {
        usage.promptTokens = part.usage.inputTokens.total ?? null;
        usage.completionTokens = part.usage.outputTokens.total ?? null;
      }
    }
  } catch (error) {
    if (!turn.signal.aborted) throw failureOf(error);
  } finally {
    abort.abort();
  }
  // A model that cited what it read, and then doubts, has answered.
  const isNoAnswer = voice.end() && voice.claims().size === 0;
  if (!isNoAnswer && turn.text === "" && !turn.signal.aborted) throw new ModelFailure("not_compatible");
  return { isNoAnswer, usage, claims: voice.claims() };
};

async function* partsOf(stream: ReadableStream<LanguageModelV3StreamPart>) {
  const reader = stream.getReader();
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    yield value;
  }
}

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
  settings: { prompt: [asUser(task.question)], providerOptions: localOptions({ passages: quotable(task.passages) }) },
  citable: null,
});

const hostedCall = (language: LanguageModel, task: ModelTask) => {
  const { temperature, maxTokens } = task.workspace;
  const passages = task.passages.map((passage, index) => ({ ...passage, n: index + 1 }));
  const tokens = Math.max(promptTokensMin, Math.min(promptTokensMax, language.contextTokens - maxTokens));
  const prompt = buildPrompt({ ...task, passages }, tokens, randomBytes(5).toString("hex"));
  return {
    settings: {
      prompt: [{ role: "system" as const, content: prompt.system }, ...prompt.messages],
      temperature,
      maxOutputTokens: maxTokens,
    },
    citable: task.passages.slice(0, prompt.passages),
  };
};
