import {
  answerGapInput,
  countGapsInput,
  gapInput,
  listGapsInput,
  readGapInput,
  reopenGapInput,
} from "~/contract/gap-inputs";
import { hideTopicInput, listTopicsInput, mergeTopicInput, renameTopicInput } from "~/contract/topic-inputs";
import { answerGap } from "../features/insights/answer-gap";
import { hideTopic, mergeTopic, renameTopic } from "../features/insights/change-topics";
import { countGaps } from "../features/insights/count-gaps";
import { listGaps } from "../features/insights/list-gaps";
import { listTopics } from "../features/insights/list-topics";
import { readGap } from "../features/insights/read-gap";
import { dismissGap, reopenGap, settleGap } from "../features/insights/settle-gap";
import { dashboard } from "../trpc/init";
import { organizationProcedure, workspaceProcedure } from "../trpc/procedures";

export const insightsRouter = dashboard.router({
  gapCounts: organizationProcedure("conversation.read")
    .input(countGapsInput)
    .query(({ ctx, input }) => countGaps(ctx.user, input)),
  gaps: workspaceProcedure("conversation.read")
    .input(listGapsInput)
    .query(({ ctx, input }) => listGaps(ctx.workspace, input)),
  gap: workspaceProcedure("conversation.read")
    .input(readGapInput)
    .query(({ ctx, input }) => readGap(ctx.workspace, input)),
  answerGap: workspaceProcedure("faq.propose")
    .input(answerGapInput)
    .mutation(({ ctx, input }) => answerGap(ctx.workspace, input)),
  settleGap: workspaceProcedure("conversation.resolve")
    .input(gapInput)
    .mutation(({ ctx, input }) => settleGap(ctx.workspace, input)),
  dismissGap: workspaceProcedure("conversation.resolve")
    .input(gapInput)
    .mutation(({ ctx, input }) => dismissGap(ctx.workspace, input)),
  reopenGap: workspaceProcedure("conversation.resolve")
    .input(reopenGapInput)
    .mutation(({ ctx, input }) => reopenGap(ctx.workspace, input)),
  topics: workspaceProcedure("conversation.read")
    .input(listTopicsInput)
    .query(({ ctx, input }) => listTopics(ctx.workspace, input)),
  renameTopic: workspaceProcedure("topic.update")
    .input(renameTopicInput)
    .mutation(({ ctx, input }) => renameTopic(ctx.workspace, input)),
  mergeTopic: workspaceProcedure("topic.update")
    .input(mergeTopicInput)
    .mutation(({ ctx, input }) => mergeTopic(ctx.workspace, input)),
  hideTopic: workspaceProcedure("topic.update")
    .input(hideTopicInput)
    .mutation(({ ctx, input }) => hideTopic(ctx.workspace, input)),
});
