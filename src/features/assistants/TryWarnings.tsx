import { Show } from "solid-js";
import { useTexts } from "~/lib/i18n/locale";
import { createLive } from "~/lib/live/live-data";
import { LinkButton } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { documentsQuery } from "../documents/documents.queries";
import { useWorkspace } from "./workspace";

/** Why a try would disappoint, and where to mend it. */
export function TryWarnings() {
  const t = useTexts();
  const workspace = useWorkspace();
  const documents = createLive(() => documentsQuery(workspace().id));
  const hasNothing = () => documents()?.every((document) => document.passages === 0);
  const at = (page: string) => `/assistants/${workspace().id}/${page}`;
  return (
    <div class="try-warnings">
      <Show when={workspace().state === "paused"}>
        <Notice
          kind="warn"
          action={
            <LinkButton kind="quiet" href={at("settings")}>
              {t().shell.settings}
            </LinkButton>
          }
        >
          {t().integration.tryPaused}
        </Notice>
      </Show>
      <Show when={hasNothing()}>
        <Notice
          kind="warn"
          action={
            <LinkButton kind="quiet" href={at("documents")}>
              {t().shell.documents}
            </LinkButton>
          }
        >
          {t().integration.tryNoDocuments}
        </Notice>
      </Show>
    </div>
  );
}
