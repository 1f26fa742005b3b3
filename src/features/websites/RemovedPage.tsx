import "~/ui/form.css";
import "./websites.css";
import { Show } from "solid-js";
import type { DocumentOrigin } from "~/contract/web-sources";
import { useTexts } from "~/lib/i18n/locale";
import { shownAddress } from "~/lib/shown-address";
import { Button, LinkButton } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { PageHeader } from "~/ui/page-header";
import { PageTitle } from "~/ui/page-title";
import { useCan } from "../accounts/me";
import { useWorkspace } from "../assistants/workspace";
import { useWebsiteCommands } from "./website-commands";

/** In the place of a document that went with its page: why, and the way back. */
export function RemovedPage(props: { origin: DocumentOrigin; onBack: () => void }) {
  const t = useTexts();
  const can = useCan();
  const workspace = useWorkspace();
  const commands = useWebsiteCommands();
  const bringBack = async () => {
    await commands.bringBack(workspace().id, props.origin.webSourceId, props.origin.pageId);
    props.onBack();
  };
  return (
    <>
      <PageTitle parts={[props.origin.title, workspace().name]} />
      <PageHeader title={props.origin.title} />
      <div class="website-removed">
        <Notice kind="warn">
          <p>{t().websites.takenAwayText}</p>
          <p class="dim">{shownAddress(props.origin.url)}</p>
        </Notice>
        <p class="form-actions">
          <Show when={can("web_source.update")}>
            <Button onClick={() => void bringBack()}>{t().websites.bringBack}</Button>
          </Show>
          <LinkButton kind="quiet" href={`/assistants/${workspace().id}/sites/${props.origin.webSourceId}`}>
            {t().websites.toSite}
          </LinkButton>
        </p>
      </div>
    </>
  );
}
