import { tracked } from "@trpc/server";
import { ask } from "../features/answers/ask";
import type { VisitorContext } from "./visitor-context";

/** `chat.ask` as tRPC streams it: each event under the id a reader comes back with; a refusal has none. */
export async function* streamAnswer(ctx: VisitorContext, input: unknown, signal: AbortSignal | undefined) {
  const { services, admission, origin } = ctx;
  for await (const { id, event } of ask(
    { ...services, admission, origin },
    input,
    signal ?? new AbortController().signal,
  )) {
    yield id === null ? event : tracked(id, event);
  }
}
