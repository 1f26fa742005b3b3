import {
  createFaqInput,
  exportFaqInput,
  faqInput,
  importFaqInput,
  listDeletedFaqInput,
  listFaqInput,
  setFaqStateInput,
  updateFaqInput,
} from "~/contract/faq-inputs";
import { workspaceInput } from "~/contract/workspace-inputs";
import { countCitations } from "../features/conversations/count-citations";
import { deleteFaq, restoreFaq } from "../features/knowledge/delete-faq";
import { exportFaq } from "../features/knowledge/export-faq";
import { importFaq, previewFaqImport } from "../features/knowledge/import-faq";
import { listDeletedFaq } from "../features/knowledge/list-deleted-faq";
import { listEndingFaq } from "../features/knowledge/list-ending-faq";
import { getFaq, listFaq } from "../features/knowledge/list-faq";
import { createFaq, updateFaq } from "../features/knowledge/save-faq";
import { setFaqState } from "../features/knowledge/set-faq-state";
import { dashboard } from "../trpc/init";
import { workspaceProcedure } from "../trpc/procedures";

export const faqRouter = dashboard.router({
  list: workspaceProcedure("faq.read")
    .input(listFaqInput)
    .query(({ ctx, input }) => listFaq(ctx.workspace, input)),
  listDeleted: workspaceProcedure("faq.delete")
    .input(listDeletedFaqInput)
    .query(({ ctx, input }) => listDeletedFaq(ctx.workspace, input)),
  get: workspaceProcedure("faq.read")
    .input(faqInput)
    .query(({ ctx, input }) => getFaq(ctx.workspace, input.faqId)),
  citations: workspaceProcedure("faq.read")
    .input(faqInput)
    .query(({ ctx, input }) => countCitations(ctx.workspace, input.faqId)),
  ending: workspaceProcedure("faq.read")
    .input(workspaceInput)
    .query(({ ctx }) => listEndingFaq(ctx.workspace)),
  create: workspaceProcedure("faq.propose")
    .input(createFaqInput)
    .mutation(({ ctx, input }) => createFaq(ctx.workspace, input)),
  update: workspaceProcedure("faq.propose")
    .input(updateFaqInput)
    .mutation(({ ctx, input }) => updateFaq(ctx.workspace, input)),
  setState: workspaceProcedure("faq.publish")
    .input(setFaqStateInput)
    .mutation(({ ctx, input }) => setFaqState(ctx.workspace, input)),
  previewImport: workspaceProcedure("faq.import")
    .input(importFaqInput)
    .mutation(({ ctx, input }) => previewFaqImport(ctx.workspace, input)),
  import: workspaceProcedure("faq.import")
    .input(importFaqInput)
    .mutation(({ ctx, input }) => importFaq(ctx.workspace, input)),
  export: workspaceProcedure("faq.export")
    .input(exportFaqInput)
    .mutation(({ ctx, input }) => exportFaq(ctx.workspace, input)),
  delete: workspaceProcedure("faq.delete")
    .input(faqInput)
    .mutation(({ ctx, input }) => deleteFaq(ctx.workspace, input.faqId)),
  restore: workspaceProcedure("faq.delete")
    .input(faqInput)
    .mutation(({ ctx, input }) => restoreFaq(ctx.workspace, input.faqId)),
});
