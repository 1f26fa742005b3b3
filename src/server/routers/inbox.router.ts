import {
  inboxConversationInput,
  listInboxInput,
  presentInput,
  removeCannedInput,
  replyInput,
  saveCannedInput,
  takeOverInput,
} from "~/contract/inbox-inputs";
import { bePresent } from "../features/inbox/be-present";
import { listCanned, removeCanned, saveCanned } from "../features/inbox/canned-replies";
import { closeConversation } from "../features/inbox/close-conversation";
import { countInbox } from "../features/inbox/count-inbox";
import { getInboxConversation } from "../features/inbox/get-inbox-conversation";
import { giveBack } from "../features/inbox/give-back";
import { listInbox } from "../features/inbox/list-inbox";
import { replyToVisitor } from "../features/inbox/reply-to-visitor";
import { takeOver } from "../features/inbox/take-over";
import { dashboard } from "../trpc/init";
import { organizationProcedure, workspaceProcedure } from "../trpc/procedures";

export const inboxRouter = dashboard.router({
  list: organizationProcedure("conversation.read")
    .input(listInboxInput)
    .query(({ ctx, input }) => listInbox(ctx.user, input.workspaceId ?? null)),
  count: organizationProcedure("conversation.read").query(({ ctx }) => countInbox(ctx.user)),
  get: workspaceProcedure("conversation.read")
    .input(inboxConversationInput)
    .query(({ ctx, input }) => getInboxConversation(ctx.workspace, input)),
  present: organizationProcedure("conversation.read")
    .input(presentInput)
    .mutation(({ ctx, input }) => bePresent(ctx.user, input.conversationId)),
  takeOver: workspaceProcedure("conversation.answer")
    .input(takeOverInput)
    .mutation(({ ctx, input }) => takeOver(ctx.workspace, input)),
  reply: workspaceProcedure("conversation.answer")
    .input(replyInput)
    .mutation(({ ctx, input }) => replyToVisitor(ctx.workspace, input)),
  giveBack: workspaceProcedure("conversation.answer")
    .input(inboxConversationInput)
    .mutation(({ ctx, input }) => giveBack(ctx.workspace, input)),
  close: workspaceProcedure("conversation.answer")
    .input(inboxConversationInput)
    .mutation(({ ctx, input }) => closeConversation(ctx.workspace, input)),
  canned: organizationProcedure("conversation.read").query(({ ctx }) => listCanned(ctx.user)),
  saveCanned: organizationProcedure("conversation.answer")
    .input(saveCannedInput)
    .mutation(({ ctx, input }) => saveCanned(ctx.user, input)),
  removeCanned: organizationProcedure("conversation.answer")
    .input(removeCannedInput)
    .mutation(({ ctx, input }) => removeCanned(ctx.user, input.replyId)),
});
