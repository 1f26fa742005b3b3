import { revalidate } from "@solidjs/router";
import { api } from "~/lib/api";
import { useTexts } from "~/lib/i18n/locale";
import { sentenceOfError } from "~/lib/sentence-of-error";
import { showToast } from "~/ui/toast";
import { useWorkspace } from "../assistants/workspace";
import { checkListQuery } from "./checks.queries";

/** What the page does to the list; each refreshes it, and says when it failed. */
export function useCheckCommands() {
  const t = useTexts();
  const workspace = useWorkspace();
  const workspaceId = () => workspace().id;
  const run = async <T>(call: Promise<T>, say?: (result: T) => string): Promise<boolean> => {
    try {
      const result = await call;
      await revalidate(checkListQuery.keyFor(workspaceId()));
      if (say) showToast({ text: say(result) });
      return true;
    } catch (error) {
      showToast({ text: sentenceOfError(t(), error) });
      return false;
    }
  };
  return {
    propose: () =>
      run(api.checks.propose.mutate({ workspaceId: workspaceId() }), ({ added }) =>
        added > 0 ? t().checks.proposed(added) : t().checks.proposedNone,
      ),
    add: (question: string) => run(api.checks.add.mutate({ workspaceId: workspaceId(), question })),
    addFromBench: (question: string) =>
      run(api.checks.add.mutate({ workspaceId: workspaceId(), question }), () => t().checks.added),
    edit: (checkId: string, question: string) =>
      run(api.checks.edit.mutate({ workspaceId: workspaceId(), checkId, question })),
    remove: (checkId: string) => run(api.checks.remove.mutate({ workspaceId: workspaceId(), checkId })),
    setAutomatic: (isAutomatic: boolean) =>
      run(api.checks.setAutomatic.mutate({ workspaceId: workspaceId(), isAutomatic })),
    run: () => run(api.checks.run.mutate({ workspaceId: workspaceId() })),
  };
}
