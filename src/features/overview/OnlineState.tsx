import { Match, Switch } from "solid-js";
import type { WorkspaceView } from "~/contract/workspace-view";
import { useTexts } from "~/lib/i18n/locale";
import { FirstSeen } from "../assistants/FirstSeen";
import { useSiteName } from "../assistants/site-name";

/** Whether the widget was loaded on a page of the site: seen, awaited, or not asked for yet. */
export function OnlineState(props: {
  workspace: Pick<WorkspaceView, "firstSeenAt" | "firstSeenOn" | "siteUrl">;
  /** The snippet was copied in this browser. */
  isCopied: boolean;
}) {
  const t = useTexts();
  const site = useSiteName(() => props.workspace.siteUrl);
  return (
    <Switch fallback={t().overview.steps.install.text}>
      <Match when={props.workspace.firstSeenAt}>
        {(at) => <FirstSeen at={at()} on={props.workspace.firstSeenOn} siteUrl={props.workspace.siteUrl} />}
      </Match>
      <Match when={props.isCopied}>{t().overview.awaited(site())}</Match>
    </Switch>
  );
}
