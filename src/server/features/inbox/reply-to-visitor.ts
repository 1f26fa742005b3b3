import { enqueueJobs } from "../../db/enqueue-job";
import { addMessage } from "../conversations/add-message";
import { changeConversation } from "./inbox.repository";
import type { DeskContext } from "./inbox-context";
import { step } from "./step";
import { visitorMailJob } from "./visitor-mail-job";

/** A person's words to the visitor, from who holds the conversation alone. Sent again under the same id they are said once. */
export const replyToVisitor = (
  ctx: DeskContext,
  { conversationId, text, clientMessageId }: { conversationId: string; text: string; clientMessageId: string },
): Promise<void> =>
  step(ctx, conversationId, "reply", { userId: ctx.actor.userId }, async (tx, { row, at }) => {
    const author = { id: ctx.actor.userId, name: ctx.actor.name };
    const isNew = await addMessage(tx, ctx, row, { role: "person", text, at, author, clientMessageId });
    if (!isNew) return;
    await changeConversation(tx, ctx, row.id, { unansweredSince: null, lastMessageAt: at }, 1);
    if (row.visitorEmail) await enqueueJobs(tx, [visitorMailJob(ctx, row.id)]);
  });
