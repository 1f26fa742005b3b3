import { streamText } from "ai";
import type { WorkspaceView } from "~/contract/workspaces";
import type { LanguageModel } from "../../adapters/language-model/language-model";
import { localOptions } from "../../adapters/language-model/local-model";
import { withinDeadlines } from "../../adapters/language-model/within-deadlines";
import type { Remembered } from "../conversations/recall-conversation";
import type { FoundPassage } from "../knowledge/retrieval";
import { noAnswerMark, questionMessages, systemPrompt } from "./answers.prompt";
import { holdMark } from "./hold-mark";
import type { Turn } from "./turn";
import type { ModelUsage } from "./turn-ends";

export interface ModelTask {
  question: string;
  workspace: Pick<WorkspaceView, "name" | "siteUrl" | "systemPrompt">;
  passages: FoundPassage[];
  history: Remembered[];
  language: string;
}

/** The model's service refused, broke off, or did not answer in time. */
export class ModelUnavailable extends Error {}

const deadlines = { firstMs: 10_000, idleMs: 30_000 };
const temperature = 0.7;
const maxOutputTokens = 900;

/** Lets the model write into the turn. Ends early, without an error, when the turn is cut. */
export const speakModel = async (
  { model, isLocal }: LanguageModel,
  task: ModelTask,
  turn: Turn,
): Promise<{ isNoAnswer: boolean; usage: ModelUsage }> => {
  const usage: ModelUsage = { promptTokens: null, completionTokens: null };
  const holder = holdMark(noAnswerMark);
  const abort = new AbortController();
  const passages = task.passages.map((passage, index) => ({ ...passage, n: index + 1 }));
  const stream = streamText({
    model,
    system: systemPrompt(task.workspace),
    messages: questionMessages(task.question, passages, task.history),
    ...(isLocal ? { providerOptions: localOptions(task) } : { temperature, maxOutputTokens }),
    maxRetries: 1,
    abortSignal: AbortSignal.any([turn.signal, abort.signal]),
    // Read below as a part of the stream; the default writes it to the console.
    onError: () => undefined,
  });
  try {
    for await (const part of withinDeadlines(stream.fullStream, deadlines)) {
      if (turn.signal.aborted) break;
      if (part.type === "text-delta") turn.say(holder.take(part.text));
      else if (part.type === "error") throw new ModelUnavailable("the model failed", { cause: part.error });
      else if (part.type === "finish") {
        usage.promptTokens = part.totalUsage.inputTokens ?? null;
        usage.completionTokens = part.totalUsage.outputTokens ?? null;
      }
    }
  } catch (error) {
    if (!turn.signal.aborted) throw new ModelUnavailable("the model broke off or was silent", { cause: error });
  } finally {
    abort.abort();
  }
  const { rest, isMark } = holder.end();
  turn.say(rest);
  if (!isMark && turn.text === "" && !turn.signal.aborted) throw new ModelUnavailable("the model said nothing");
  return { isNoAnswer: isMark, usage };
};
