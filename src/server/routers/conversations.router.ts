import { conversationInput } from "~/contract/conversation-inputs";
import {
  archiveConversationsInput,
  listConversationsInput,
  listDeletedConversationsInput,
  manyConversationsInput,
  resolveAnswerInput,
  resolveConversationsInput,
} from "~/contract/conversation-list-inputs";
import {
  archiveConversations,
  deleteConversations,
  resolveConversations,
  restoreConversations,
} from "../features/conversations/change-conversations";
import { getConversation } from "../features/conversations/get-conversation";
import { listConversations } from "../features/conversations/list-conversations";
import { listDeletedConversations } from "../features/conversations/list-deleted-conversations";
import { resolveAnswer } from "../features/conversations/resolve-answer";
import { dashboard } from "../trpc/init";
import { workspaceProcedure } from "../trpc/procedures";

export const conversationsRouter = dashboard.router({
  list: workspaceProcedure("conversation.read")
    .input(listConversationsInput)
    .query(({ ctx, input }) => listConversations(ctx.workspace, input)),
  listDeleted: workspaceProcedure("conversation.delete")
    .input(listDeletedConversationsInput)
    .query(({ ctx, input }) => listDeletedConversations(ctx.workspace, input)),
  get: workspaceProcedure("conversation.read")
    .input(conversationInput)
    .query(({ ctx, input }) => getConversation(ctx.workspace, input)),
  archive: workspaceProcedure("conversation.archive")
    .input(archiveConversationsInput)
    .mutation(({ ctx, input }) => archiveConversations(ctx.workspace, input.conversationIds, input.isArchived)),
  resolve: workspaceProcedure("conversation.resolve")
    .input(resolveConversationsInput)
    .mutation(({ ctx, input }) => resolveConversations(ctx.workspace, input.conversationIds, input.isResolved)),
  resolveAnswer: workspaceProcedure("conversation.resolve")
    .input(resolveAnswerInput)
    .mutation(({ ctx, input }) => resolveAnswer(ctx.workspace, input)),
  delete: workspaceProcedure("conversation.delete")
    .input(manyConversationsInput)
    .mutation(({ ctx, input }) => deleteConversations(ctx.workspace, input.conversationIds)),
  restore: workspaceProcedure("conversation.delete")
    .input(manyConversationsInput)
    .mutation(({ ctx, input }) => restoreConversations(ctx.workspace, input.conversationIds)),
});
