import { conversationInput, listConversationsInput } from "~/contract/conversations";
import { deleteConversation } from "../features/conversations/delete-conversation";
import { getConversation } from "../features/conversations/get-conversation";
import { listConversations } from "../features/conversations/list-conversations";
import { dashboard } from "../trpc/init";
import { workspaceProcedure } from "../trpc/procedures";

export const conversationsRouter = dashboard.router({
  list: workspaceProcedure("conversation.read")
    .input(listConversationsInput)
    .query(({ ctx, input }) => listConversations(ctx.workspace, input)),
  get: workspaceProcedure("conversation.read")
    .input(conversationInput)
    .query(({ ctx, input }) => getConversation(ctx.workspace, input)),
  delete: workspaceProcedure("conversation.delete")
    .input(conversationInput)
    .mutation(({ ctx, input }) => deleteConversation(ctx.workspace, input)),
});
