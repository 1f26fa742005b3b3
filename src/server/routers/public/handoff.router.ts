import { followInput, requestPersonInput } from "~/contract/inbox-inputs";
import { followConversation } from "../../features/inbox/follow-conversation";
import { requestPerson } from "../../features/inbox/request-person";
import { visitors } from "../../trpc/init";
import { knownVisitorProcedure, visitorProcedure } from "../../trpc/procedures";

export const handoffRouter = visitors.router({
  request: visitorProcedure.input(requestPersonInput).mutation(({ ctx, input }) => requestPerson(ctx.visit, input)),
  follow: knownVisitorProcedure
    .input(followInput)
    .query(({ ctx, input, signal }) => followConversation(ctx.visit, { ...input, ...ctx.visitor }, signal)),
});
