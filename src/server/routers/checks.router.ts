import { addCheckInput, automaticChecksInput, checkInput, editCheckInput } from "~/contract/check-inputs";
import { workspaceInput } from "~/contract/workspace-inputs";
import { addCheck, editCheck, removeCheck } from "../features/checks/change-checks";
import { proposeChecks } from "../features/checks/propose-checks";
import { readCheckList } from "../features/checks/read-check-list";
import { setAutomaticChecks } from "../features/checks/set-automatic-checks";
import { startCheckRun } from "../features/checks/start-check-run";
import { dashboard } from "../trpc/init";
import { workspaceProcedure } from "../trpc/procedures";

export const checksRouter = dashboard.router({
  list: workspaceProcedure("workspace.try")
    .input(workspaceInput)
    .query(({ ctx }) => readCheckList(ctx.workspace)),
  propose: workspaceProcedure("workspace.try")
    .input(workspaceInput)
    .mutation(({ ctx }) => proposeChecks(ctx.workspace)),
  add: workspaceProcedure("workspace.try")
    .input(addCheckInput)
    .mutation(({ ctx, input }) => addCheck(ctx.workspace, input.question)),
  edit: workspaceProcedure("workspace.try")
    .input(editCheckInput)
    .mutation(({ ctx, input }) => editCheck(ctx.workspace, input.checkId, input.question)),
  remove: workspaceProcedure("workspace.try")
    .input(checkInput)
    .mutation(({ ctx, input }) => removeCheck(ctx.workspace, input.checkId)),
  setAutomatic: workspaceProcedure("workspace.update")
    .input(automaticChecksInput)
    .mutation(({ ctx, input }) => setAutomaticChecks(ctx.workspace, input.isAutomatic)),
  run: workspaceProcedure("workspace.try")
    .input(workspaceInput)
    .mutation(({ ctx }) => startCheckRun(ctx.workspace)),
});
