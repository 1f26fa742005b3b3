import { z } from "zod";
import { cannedTitleMaxChars, noteMaxChars, replyMaxChars } from "./inbox";

const id = z.string().min(1).max(64);

/** Input of `handoff.request`. Token and conversation exist from the first question on: without them the answer says so. */
export const requestPersonInput = z.object({
  workspace: id,
  visitorToken: z.string().max(2_000).optional(),
  conversationId: id.optional(),
  email: z.email().max(254).optional(),
  note: z.string().trim().max(noteMaxChars).optional(),
  /** The language the visitor reads; the assistant's when absent. */
  language: z.enum(["fr", "en"]).optional(),
});
export type RequestPersonInput = z.infer<typeof requestPersonInput>;

/** Input of `handoff.follow`: answers when the conversation is no longer as `version` says, or after half a minute. */
export const followInput = z.object({
  workspace: id,
  visitorToken: z.string().min(1).max(2_000),
  conversationId: id,
  version: z.string().max(200).optional(),
});

export const listInboxInput = z.object({ workspaceId: id.optional() });
export const inboxConversationInput = z.object({ workspaceId: id, conversationId: id });
/** `holderId`: who holds the conversation as the page shows it; taking over is refused when that is no longer so. */
export const takeOverInput = inboxConversationInput.extend({ holderId: id.nullable() });
export const replyInput = inboxConversationInput.extend({
  text: z.string().trim().min(1).max(replyMaxChars),
  /** Makes a reply exactly-once. */
  clientMessageId: z.string().min(1).max(128),
});
/** `conversationId`: the one on the screen; null on any other page. */
export const presentInput = z.object({ conversationId: id.nullable() });
export const saveCannedInput = z.object({
  replyId: id.optional(),
  title: z.string().trim().min(1).max(cannedTitleMaxChars),
  text: z.string().trim().min(1).max(replyMaxChars),
});
export const removeCannedInput = z.object({ replyId: id });
