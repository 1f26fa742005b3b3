import { Show } from "solid-js";
import { useTexts } from "~/lib/i18n/locale";
import { createLive } from "~/lib/live/live-data";
import { Notice } from "~/ui/notice";
import { useWorkspace } from "../assistants/workspace";
import { documentsQuery } from "./documents.queries";

/** Reminds of documents whose last day is near, or over. */
export function ExpiryNotice() {
  const t = useTexts();
  const workspace = useWorkspace();
  const documents = createLive(() => documentsQuery(workspace().id));
  const count = (validity: string) => (documents() ?? []).filter((document) => document.validity === validity).length;
  return (
    <Show when={count("soon") + count("expired") > 0}>
      <Notice kind="warn">
        <Show when={count("expired") > 0}>
          <p>{t().documents.expiredNotice(count("expired"))}</p>
        </Show>
        <Show when={count("soon") > 0}>
          <p>{t().documents.soonNotice(count("soon"))}</p>
        </Show>
      </Notice>
    </Show>
  );
}
