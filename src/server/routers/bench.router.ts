import { benchInput } from "~/contract/bench-inputs";
import { explainQuestion } from "../features/answers/explain-question";
import { tryQuestion } from "../features/answers/try-question";
import { dashboard } from "../trpc/init";
import { workspaceProcedure } from "../trpc/procedures";

export const benchRouter = dashboard.router({
  ask: workspaceProcedure("workspace.try")
    .input(benchInput)
    .mutation(({ ctx, input, signal }) => tryQuestion(ctx.workspace, input.question, signal)),
  explain: workspaceProcedure("conversation.read")
    .input(benchInput)
    .query(({ ctx, input }) => explainQuestion(ctx.workspace, input.question)),
});
