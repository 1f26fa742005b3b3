import type { AskInput } from "../../src/contract/chat-inputs";

/** The page the visitor asks from, without its query and fragment: they can hold what is nobody's business. */
export const pageOf = (): AskInput["page"] => ({
  url: `${location.origin}${location.pathname}`.slice(0, 2_000),
  title: document.title.slice(0, 300),
});
