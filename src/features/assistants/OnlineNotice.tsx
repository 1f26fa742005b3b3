import { Show } from "solid-js";
import { useTexts } from "~/lib/i18n/locale";
import { Notice } from "~/ui/notice";
import { TimeAgo } from "~/ui/time-ago";
import { hostOf } from "./host-of";
import { useWorkspace } from "./workspace";

/** Whether the snippet was really loaded by a page of the site, said as soon as it is. */
export function OnlineNotice() {
  const t = useTexts();
  const workspace = useWorkspace();
  const site = () => hostOf(workspace().siteUrl) || t().overview.yourSite;
  return (
    <Show when={workspace().firstSeenAt} fallback={<Notice kind="info">{t().integration.checkOffline(site())}</Notice>}>
      {(at) => (
        <Notice kind="ok">
          {t().integration.checkOnline(site())} <TimeAgo at={at()} />
        </Notice>
      )}
    </Show>
  );
}
