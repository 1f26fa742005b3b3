import { doublePrecision, integer } from "drizzle-orm/pg-core";

const count = (name: string) => integer(name).notNull().default(0);
const sum = (name: string) => doublePrecision(name).notNull().default(0);

/** Sums and counts of a day or a month: means are made of them when read. */
export const figureSums = () => ({
  conversations: count("conversations"),
  messages: count("messages"),
  /** Distinct in that day or month: over others, `daily_visitors` says who had come before. */
  visitors: count("visitors"),
  answered: count("answered"),
  noAnswer: count("no_answer"),
  cached: count("cached"),
  responses: count("responses"),
  responseMsSum: sum("response_ms_sum"),
  firstTokenMsSum: sum("first_token_ms_sum"),
  scored: count("scored"),
  ragScoreSum: sum("rag_score_sum"),
  ratedUp: count("rated_up"),
  ratedDown: count("rated_down"),
  ratings: count("ratings"),
  ratingSum: count("rating_sum"),
  promptTokens: sum("prompt_tokens"),
  completionTokens: sum("completion_tokens"),
});

/** What one model wrote in a day or a month. */
export const modelSums = () => ({
  answers: count("answers"),
  /** Answers whose tokens the model did not tell. */
  untold: count("untold"),
  /** Of the answers whose tokens are known. */
  promptTokens: sum("prompt_tokens"),
  completionTokens: sum("completion_tokens"),
});
