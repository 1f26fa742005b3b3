import { revalidate } from "@solidjs/router";
import type { CannedReply } from "~/contract/inbox";
import { api } from "~/lib/api";
import { useTexts } from "~/lib/i18n/locale";
import { sentenceOfError } from "~/lib/sentence-of-error";
import { showToast } from "~/ui/toast";
import { cannedQuery } from "./inbox.queries";

const undoMs = 10_000;

/** A reply that is being written: a new one has no `replyId`. */
export interface CannedDraft {
  replyId?: string;
  title: string;
  text: string;
}

/** What a person does with canned replies. */
export function useCannedCommands() {
  const t = useTexts();
  /** Fails in words, which the form shows. */
  const save = async (draft: CannedDraft): Promise<void> => {
    await api.inbox.saveCanned.mutate(draft);
    await revalidate(cannedQuery.key);
  };
  const sayFailure = (error: unknown) => showToast({ text: sentenceOfError(t(), error) });
  const remove = async ({ id, title, text }: CannedReply): Promise<void> => {
    await api.inbox.removeCanned.mutate({ replyId: id });
    await revalidate(cannedQuery.key);
    const undo = { label: t().words.undo, run: () => void save({ title, text }).catch(sayFailure) };
    showToast({ text: t().inbox.cannedRemoved(title), action: undo, durationMs: undoMs });
  };
  return {
    save: async (draft: CannedDraft) => {
      await save(draft);
      showToast({ text: t().inbox.cannedSaved });
    },
    remove: (reply: CannedReply) => remove(reply).catch(sayFailure),
  };
}
