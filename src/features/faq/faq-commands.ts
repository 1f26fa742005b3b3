import { revalidate } from "@solidjs/router";
import type { FaqState } from "~/contract/faq";
import type { FaqView } from "~/contract/faq-view";
import { api } from "~/lib/api";
import { useLanguage, useTexts } from "~/lib/i18n/locale";
import { saveTextFile } from "~/lib/save-text-file";
import { sentenceOfError } from "~/lib/sentence-of-error";
import { showToast } from "~/ui/toast";
import { deletedFaqQuery, faqListQuery, faqQuery } from "./faq.queries";

const undoMs = 10_000;

export const refreshFaq = (): Promise<void> => revalidate([faqListQuery.key, deletedFaqQuery.key, faqQuery.key]);

/** What a menu or a button does to question-réponses; each says how it went. */
export function useFaqCommands() {
  const t = useTexts();
  const language = useLanguage();
  const sayFailure = (error: unknown) => showToast({ text: sentenceOfError(t(), error) });
  const run = (call: Promise<unknown>, say: () => void) => call.then(refreshFaq).then(say, sayFailure);

  const restore = (workspaceId: string, { id, question }: Pick<FaqView, "id" | "question">) =>
    run(api.faq.restore.mutate({ workspaceId, faqId: id }), () => showToast({ text: t().faq.restored(question) }));

  return {
    restore,

    setState: (workspaceId: string, faqId: string, state: FaqState) =>
      run(api.faq.setState.mutate({ workspaceId, faqId, state }), () =>
        showToast({ text: state === "published" ? t().faq.published : t().faq.withdrawn }),
      ),

    remove: (workspaceId: string, entry: Pick<FaqView, "id" | "question">) => {
      // The row, and its question with it, is gone when the person takes it back.
      const { id, question } = entry;
      return run(api.faq.delete.mutate({ workspaceId, faqId: id }), () =>
        showToast({
          text: t().faq.deleted(question),
          action: { label: t().words.undo, run: () => void restore(workspaceId, { id, question }) },
          durationMs: undoMs,
        }),
      );
    },

    exportAll: (workspaceId: string) =>
      api.faq.export
        .mutate({ workspaceId, language: language() })
        .then(({ text }) => saveTextFile(`faq-${workspaceId}.csv`, text, "text/csv"), sayFailure),
  };
}
