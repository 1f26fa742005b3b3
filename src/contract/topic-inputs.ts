import { z } from "zod";
import { topicNameMaxChars, topicPageSize } from "./topics";

const inWorkspace = z.object({ workspaceId: z.string().max(64) });
const ofTopic = inWorkspace.extend({ topicId: z.string().max(64) });

export const listTopicsInput = inWorkspace.extend({
  /** Days up to today, today included; compared with as many before. */
  days: z.number().int().min(1).max(366).default(30),
  hidden: z.boolean().default(false),
  limit: z.number().int().min(1).max(500).default(topicPageSize),
});
export type ListTopicsInput = z.input<typeof listTopicsInput>;

/** `isByHand: false` gives the name back to the next refresh: what undoing a first renaming does. */
export const renameTopicInput = ofTopic.extend({
  name: z.string().trim().min(1).max(topicNameMaxChars),
  isByHand: z.boolean().default(true),
});
/** `intoId: null` takes a merging back. */
export const mergeTopicInput = ofTopic.extend({ intoId: z.string().max(64).nullable() });
export const hideTopicInput = ofTopic.extend({ isHidden: z.boolean() });
