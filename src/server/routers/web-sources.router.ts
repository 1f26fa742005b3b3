import { documentInput } from "~/contract/document-inputs";
import {
  createWebSourceInput,
  listWebPagesInput,
  updateWebSourceInput,
  webPageInput,
  webSourceInput,
} from "~/contract/web-source-inputs";
import { workspaceInput } from "~/contract/workspace-inputs";
import { createWebSource } from "../features/knowledge/web/create-web-source";
import { deleteWebSource, restoreWebSource } from "../features/knowledge/web/delete-web-source";
import { findOrigin } from "../features/knowledge/web/find-origin";
import { getWebSource, listWebPages, listWebSources } from "../features/knowledge/web/list-web-sources";
import { restorePage } from "../features/knowledge/web/restore-page";
import { updateWebSource } from "../features/knowledge/web/update-web-source";
import { stopVisit, visitWebSource } from "../features/knowledge/web/visit-web-source";
import { dashboard } from "../trpc/init";
import { workspaceProcedure } from "../trpc/procedures";

export const webSourcesRouter = dashboard.router({
  list: workspaceProcedure("document.read")
    .input(workspaceInput)
    .query(({ ctx }) => listWebSources(ctx.workspace)),
  get: workspaceProcedure("document.read")
    .input(webSourceInput)
    .query(({ ctx, input }) => getWebSource(ctx.workspace, input.webSourceId)),
  pages: workspaceProcedure("document.read")
    .input(listWebPagesInput)
    .query(({ ctx, input }) => listWebPages(ctx.workspace, input)),
  originOf: workspaceProcedure("document.read")
    .input(documentInput)
    .query(({ ctx, input }) => findOrigin(ctx.workspace, input.documentId)),
  restorePage: workspaceProcedure("web_source.update")
    .input(webPageInput)
    .mutation(({ ctx, input }) => restorePage(ctx.workspace, input)),
  create: workspaceProcedure("web_source.create")
    .input(createWebSourceInput)
    .mutation(({ ctx, input }) => createWebSource(ctx.workspace, input)),
  update: workspaceProcedure("web_source.update")
    .input(updateWebSourceInput)
    .mutation(({ ctx, input }) => updateWebSource(ctx.workspace, input.webSourceId, input.settings)),
  visit: workspaceProcedure("web_source.visit")
    .input(webSourceInput)
    .mutation(({ ctx, input }) => visitWebSource(ctx.workspace, input.webSourceId)),
  stop: workspaceProcedure("web_source.visit")
    .input(webSourceInput)
    .mutation(({ ctx, input }) => stopVisit(ctx.workspace, input.webSourceId)),
  delete: workspaceProcedure("web_source.delete")
    .input(webSourceInput)
    .mutation(({ ctx, input }) => deleteWebSource(ctx.workspace, input.webSourceId)),
  restore: workspaceProcedure("web_source.delete")
    .input(webSourceInput)
    .mutation(({ ctx, input }) => restoreWebSource(ctx.workspace, input.webSourceId)),
});
