import { Match, Switch } from "solid-js";
import type { WorkspaceView } from "~/contract/workspace-view";
import { useTexts } from "~/lib/i18n/locale";
import { TimeAgo } from "~/ui/time-ago";
import { hostOf } from "../assistants/host-of";

/** Whether the widget was loaded on a page of the site: seen, awaited, or not asked for yet. */
export function OnlineState(props: {
  workspace: Pick<WorkspaceView, "firstSeenAt" | "siteUrl">;
  /** The snippet was copied in this browser. */
  isCopied: boolean;
}) {
  const t = useTexts();
  const site = () => hostOf(props.workspace.siteUrl) || t().overview.yourSite;
  return (
    <Switch fallback={t().overview.steps.install.text}>
      <Match when={props.workspace.firstSeenAt}>
        {(at) => (
          <>
            {t().integration.checkOnline(site())} <TimeAgo at={at()} />
          </>
        )}
      </Match>
      <Match when={props.isCopied}>{t().overview.awaited(site())}</Match>
    </Switch>
  );
}
