import { z } from "zod";
import {
  createWorkspaceInput,
  deleteWorkspaceInput,
  updateWorkspaceInput,
  workspaceInput,
} from "~/contract/workspace-inputs";
import { workspaceStates } from "~/contract/workspaces";
import { listOverviews } from "../features/insights/list-overviews";
import { readOverview } from "../features/insights/read-overview";
import { deleteWorkspace } from "../features/privacy/delete-workspace";
import { createWorkspace } from "../features/workspaces/create-workspace";
import { getWorkspace } from "../features/workspaces/get-workspace";
import { updateWorkspace } from "../features/workspaces/update-workspace";
import { dashboard } from "../trpc/init";
import { organizationProcedure, workspaceProcedure } from "../trpc/procedures";

export const workspacesRouter = dashboard.router({
  list: organizationProcedure("workspace.read").query(({ ctx }) => listOverviews(ctx.user)),
  get: workspaceProcedure("workspace.read").query(({ ctx }) => getWorkspace(ctx.workspace)),
  create: organizationProcedure("workspace.create")
    .input(createWorkspaceInput)
    .mutation(({ ctx, input }) => createWorkspace(ctx.user, input)),
  update: workspaceProcedure("workspace.update")
    .input(updateWorkspaceInput)
    .mutation(({ ctx, input }) => updateWorkspace(ctx.workspace, input.settings)),
  setState: workspaceProcedure("workspace.pause")
    .input(workspaceInput.extend({ state: z.enum(workspaceStates) }))
    .mutation(({ ctx, input }) => updateWorkspace(ctx.workspace, { state: input.state })),
  delete: workspaceProcedure("workspace.delete")
    .input(deleteWorkspaceInput)
    .mutation(({ ctx, input }) => deleteWorkspace(ctx.workspace, input)),
  overview: workspaceProcedure("figures.read")
    .input(workspaceInput.extend({ days: z.number().int().min(1).max(366).default(30) }))
    .query(({ ctx, input }) => readOverview(ctx.workspace, input.days)),
});
