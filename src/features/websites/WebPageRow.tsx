import { Show } from "solid-js";
import type { WebPageView } from "~/contract/web-sources";
import { useTexts } from "~/lib/i18n/locale";
import { shownAddress } from "~/lib/shown-address";
import { Badge } from "~/ui/badge";
import { Button } from "~/ui/button";
import { TimeAgo } from "~/ui/time-ago";
import { useCan } from "../accounts/me";
import { useWorkspace } from "../assistants/workspace";
import { badgeOfPage } from "./web-source-state";
import { useWebsiteCommands } from "./website-commands";

/** One page met by a visit: where it is, and what came of it. */
export function WebPageRow(props: { webSourceId: string; page: WebPageView }) {
  const t = useTexts();
  const can = useCan();
  const workspace = useWorkspace();
  const commands = useWebsiteCommands();
  return (
    <tr>
      <td class="table-main">
        <a class="web-page-address" href={props.page.url} target="_blank" rel="noreferrer noopener">
          {shownAddress(props.page.url)}
        </a>
        <Show when={props.page.documentId}>
          {(id) => (
            <span class="web-page-links">
              <a class="link" href={`/assistants/${workspace().id}/documents/${id()}`}>
                {props.page.documentTitle || t().websites.toDocument}
              </a>
            </span>
          )}
        </Show>
      </td>
      <td class="document-table-state">
        <div class="document-state">
          <Badge kind={badgeOfPage(props.page.state)}>{t().websites.pageStates[props.page.state]}</Badge>
          <Show when={props.page.reason}>
            {(reason) => (
              <p class="document-state-text">
                {t().websites.reasons[reason()]}
                <Show when={props.page.state === "failed" && props.page.status}>
                  {(status) => <> ({t().websites.status(status())})</>}
                </Show>
              </p>
            )}
          </Show>
          <Show when={props.page.canBringBack && can("web_source.update")}>
            <Button
              kind="quiet"
              onClick={() => void commands.bringBack(workspace().id, props.webSourceId, props.page.id)}
            >
              {t().websites.bringBack}
            </Button>
          </Show>
        </div>
      </td>
      <td class="table-number dim">
        <Show when={props.page.visitedAt}>{(at) => <TimeAgo at={at()} />}</Show>
      </td>
    </tr>
  );
}
