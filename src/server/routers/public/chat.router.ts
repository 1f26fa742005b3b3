import { z } from "zod";
import { feedbackInput, historyInput, rateInput, stopInput } from "~/contract/chat-inputs";
import { stopAnswer } from "../../features/answers/stop-answer";
import { giveFeedback } from "../../features/conversations/give-feedback";
import { rateConversation } from "../../features/conversations/rate-conversation";
import { readHistory } from "../../features/conversations/read-history";
import { visitors } from "../../trpc/init";
import { knownVisitorProcedure, visitorStreamProcedure } from "../../trpc/procedures";
import { streamAnswer } from "../../trpc/stream-answer";

export const chatRouter = visitors.router({
  ask: visitorStreamProcedure
    .input(z.unknown())
    .subscription(({ ctx, input, signal }) => streamAnswer(ctx, input, signal)),
  stop: knownVisitorProcedure
    .input(stopInput)
    .mutation(({ ctx, input }) => stopAnswer(ctx.visit, { ...input, ...ctx.visitor })),
  history: knownVisitorProcedure
    .input(historyInput)
    .query(({ ctx, input }) => readHistory(ctx.visit, { ...ctx.visitor, conversationId: input.conversationId })),
  feedback: knownVisitorProcedure
    .input(feedbackInput)
    .mutation(({ ctx, input }) => giveFeedback(ctx.visit, { ...input, ...ctx.visitor })),
  rate: knownVisitorProcedure
    .input(rateInput)
    .mutation(({ ctx, input }) => rateConversation(ctx.visit, { ...input, ...ctx.visitor })),
});
