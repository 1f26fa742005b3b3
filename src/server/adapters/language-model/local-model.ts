import type {
  LanguageModelV3,
  LanguageModelV3CallOptions,
  LanguageModelV3FinishReason,
  LanguageModelV3StreamPart,
  LanguageModelV3Usage,
} from "@ai-sdk/provider";
import { z } from "zod";
import { composeExtract } from "./compose-extract.rules";

const place = z.object({ text: z.string(), start: z.number(), end: z.number() });
const quote = place.extend({ score: z.number(), title: z.string().optional(), before: place.optional() });
const passage = z.object({ documentId: z.string(), quotes: z.array(quote) });
const options = z.object({ passages: z.array(passage) });

const providerName = "local";

/** What the local model reads: the passages found, best first, as options of the call and never from the prompt's text. */
export const localOptions = ({ passages }: z.infer<typeof options>) => ({
  [providerName]: options.parse({ passages }),
});

const passagesOf = (call: LanguageModelV3CallOptions) => options.parse(call.providerOptions?.[providerName]).passages;

const finishReason: LanguageModelV3FinishReason = { unified: "stop", raw: "stop" };

/** Nothing is read or written by tokens here, and nothing costs anything. */
const usage: LanguageModelV3Usage = {
  inputTokens: { total: 0, noCache: 0, cacheRead: 0, cacheWrite: 0 },
  outputTokens: { total: 0, text: 0, reasoning: 0 },
};

/** Pieces the length of a word, as a model would write them. */
const words = (text: string): string[] => text.match(/\s*\S+\s*$|\s*\S+/gu) ?? [];

function* parts(text: string): Generator<LanguageModelV3StreamPart> {
  yield { type: "stream-start", warnings: [] };
  yield { type: "text-start", id: "0" };
  for (const delta of words(text)) yield { type: "text-delta", id: "0", delta };
  yield { type: "text-end", id: "0" };
  yield { type: "finish", finishReason, usage };
}

/** One part each time the reader asks: an answer that nobody reads any more is not written on. */
const spoken = (text: string, signal: AbortSignal | undefined): ReadableStream<LanguageModelV3StreamPart> => {
  const source = parts(text);
  return new ReadableStream({
    pull: (controller) => {
      signal?.throwIfAborted();
      const { value, done } = source.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
};

/**
 * A language model that needs no network: it answers with sentences of the passages it is given, in the order of their
 * source, each followed by the number of its passage.
 */
export const localModel = (): LanguageModelV3 => ({
  specificationVersion: "v3",
  provider: providerName,
  modelId: "extractive",
  supportedUrls: {},
  doGenerate: async (call) => ({
    content: [{ type: "text", text: composeExtract(passagesOf(call)) }],
    finishReason,
    usage,
    warnings: [],
  }),
  doStream: async (call) => ({
    stream: spoken(composeExtract(passagesOf(call)), call.abortSignal),
  }),
});
