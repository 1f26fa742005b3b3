import { testModelInput, updateModelInput } from "~/contract/model-inputs";
import { readEmbedding } from "../features/knowledge/read-embedding";
import { getModel } from "../features/workspaces/get-model";
import { testModel } from "../features/workspaces/test-model";
import { updateModel } from "../features/workspaces/update-model";
import { dashboard } from "../trpc/init";
import { workspaceProcedure } from "../trpc/procedures";

export const modelsRouter = dashboard.router({
  get: workspaceProcedure("workspace.read").query(({ ctx }) => getModel(ctx.workspace)),
  embedding: workspaceProcedure("workspace.read").query(({ ctx }) => readEmbedding(ctx.workspace)),
  update: workspaceProcedure("workspace.update")
    .input(updateModelInput)
    .mutation(({ ctx, input }) => updateModel(ctx.workspace, input)),
  test: workspaceProcedure("workspace.update")
    .input(testModelInput)
    .mutation(({ ctx, input }) => testModel(ctx.workspace, input)),
});
