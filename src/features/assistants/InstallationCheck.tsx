import "./installation-check.css";
import { Show } from "solid-js";
import { useTexts } from "~/lib/i18n/locale";
import { createLive } from "~/lib/live/live-data";
import { CodeBlock } from "~/ui/code-block";
import { Notice } from "~/ui/notice";
import { TimeAgo } from "~/ui/time-ago";
import { latestConversationsQuery } from "../conversations/conversations.queries";
import { OnlineNotice } from "./OnlineNotice";
import { usePageOrigin } from "./page-origin";
import { useWorkspace } from "./workspace";

/** How to see that the assistant is installed, and the line that says so by itself. */
export function InstallationCheck() {
  const t = useTexts();
  const workspace = useWorkspace();
  const origin = usePageOrigin();
  const latest = createLive(() => latestConversationsQuery(workspace().id, "widget", 1));
  const policy = () => `script-src ${origin()};\nconnect-src ${origin()};`;
  return (
    <div class="installation-check">
      <ol>
        <li>{t().integration.checkSteps.open}</li>
        <li>{t().integration.checkSteps.ask}</li>
        <li>{t().integration.checkSteps.see}</li>
      </ol>
      <OnlineNotice />
      <Show when={latest()?.[0]} fallback={<Notice kind="info">{t().integration.checkWaiting}</Notice>}>
        {(conversation) => (
          <Notice kind="ok">
            {t().integration.checkSeen}{" "}
            <a class="link" href={`/assistants/${workspace().id}/conversations/${conversation().id}`}>
              {conversation().title}
            </a>{" "}
            <span class="dim">
              <TimeAgo at={conversation().lastMessageAt} />
            </span>
          </Notice>
        )}
      </Show>
      <details>
        <summary>{t().integration.checkTroubles}</summary>
        <p class="dim">{t().integration.checkTroublesText}</p>
        <CodeBlock label="Content-Security-Policy" code={policy()} />
      </details>
    </div>
  );
}
