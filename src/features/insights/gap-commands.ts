import { revalidate } from "@solidjs/router";
import type { GapView, SettledGap } from "~/contract/gaps";
import { api } from "~/lib/api";
import { useTexts } from "~/lib/i18n/locale";
import { sentenceOfError } from "~/lib/sentence-of-error";
import { showToast } from "~/ui/toast";
import { useWorkspace } from "../assistants/workspace";
import { gapCountsQuery, gapQuery, gapsQuery } from "./gaps.queries";

const undoMs = 10_000;

export const refreshGaps = (): Promise<void> => revalidate([gapsQuery.key, gapQuery.key, gapCountsQuery.key]);

/** What is done with a gap; each says how it went, and can be undone. */
export function useGapCommands() {
  const t = useTexts();
  const workspace = useWorkspace();
  const sayFailure = (error: unknown) => showToast({ text: sentenceOfError(t(), error) });

  const reopen = (gapId: string, settledAt: string) =>
    api.insights.reopenGap
      .mutate({ workspaceId: workspace().id, gapId, settledAt })
      .then(refreshGaps)
      .catch(sayFailure);

  const undoable = async (gapId: string, call: Promise<SettledGap>, text: string): Promise<boolean> => {
    try {
      const { settledAt } = await call;
      await refreshGaps();
      const undo = { label: t().words.undo, run: () => void reopen(gapId, settledAt) };
      showToast({ text, action: undo, durationMs: undoMs });
      return true;
    } catch (error) {
      sayFailure(error);
      return false;
    }
  };

  return {
    reopen,
    dismiss: (gap: Pick<GapView, "id" | "question">) => {
      const { id, question } = gap;
      return undoable(
        id,
        api.insights.dismissGap.mutate({ workspaceId: workspace().id, gapId: id }),
        t().gaps.dismissed(question),
      );
    },
    settle: (gap: Pick<GapView, "id" | "question">) => {
      const { id, question } = gap;
      return undoable(
        id,
        api.insights.settleGap.mutate({ workspaceId: workspace().id, gapId: id }),
        t().gaps.settled(question),
      );
    },
  };
}
