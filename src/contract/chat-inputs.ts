import { z } from "zod";

/** Input of `chat.ask` (POST body). `clientMessageId` makes a question exactly-once; with `lastEventId` a reader resumes. */
export const askInput = z.object({
  workspace: z.string().min(1).max(64),
  question: z.string(),
  conversationId: z.string().min(1).max(64).optional(),
  visitorToken: z.string().min(1).max(2_000).optional(),
  clientMessageId: z.string().min(1).max(128),
  page: z.object({ url: z.string().max(2_000), title: z.string().max(300) }).optional(),
  lastEventId: z.string().max(120).optional(),
});
export type AskInput = z.infer<typeof askInput>;

export const stopInput = z.object({
  workspace: z.string().min(1).max(64),
  conversationId: z.string().min(1).max(64),
  messageId: z.string().min(1).max(64),
  visitorToken: z.string().min(1).max(2_000),
});

export const historyInput = z.object({
  workspace: z.string().min(1).max(64),
  visitorToken: z.string().min(1).max(2_000),
  conversationId: z.string().min(1).max(64).optional(),
});

export const feedbackInput = z.object({
  workspace: z.string().min(1).max(64),
  visitorToken: z.string().min(1).max(2_000),
  messageId: z.string().min(1).max(64),
  value: z.union([z.literal(1), z.literal(-1)]),
  reason: z.string().trim().max(1_000).optional(),
});

export const rateInput = z.object({
  workspace: z.string().min(1).max(64),
  visitorToken: z.string().min(1).max(2_000),
  conversationId: z.string().min(1).max(64),
  rating: z.number().int().min(1).max(5),
  comment: z.string().trim().max(1_000).optional(),
});

export const widgetConfigInput = z.object({ workspace: z.string().min(1).max(64) });
