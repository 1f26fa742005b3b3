import { isbot } from "isbot";

/** What people and their own servers ask with: the list calls every program a bot, and these are on somebody's behalf. */
const programs =
  /^(?:node|undici|axios|got|deno|bun|curl|wget|python|aiohttp|httpx|okhttp|java|go-http-client|php|guzzle|ruby|rest|postman|insomnia)|headlesschrome/i;

/**
 * Whether an agent says that it is a crawler: of a search engine, a model, a preview, a monitor. A browser or a program that
 * says nothing of the kind is a visitor.
 */
export const isCrawler = (userAgent: string | null): boolean =>
  userAgent !== null && isbot(userAgent) && !programs.test(userAgent);
