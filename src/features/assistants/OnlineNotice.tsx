import { Show } from "solid-js";
import { useTexts } from "~/lib/i18n/locale";
import { Notice } from "~/ui/notice";
import { FirstSeen } from "./FirstSeen";
import { useSiteName } from "./site-name";
import { useWorkspace } from "./workspace";

/** Whether the snippet was really loaded by a page of the site, said as soon as it is. */
export function OnlineNotice() {
  const t = useTexts();
  const workspace = useWorkspace();
  const site = useSiteName(() => workspace().siteUrl);
  return (
    <Show when={workspace().firstSeenAt} fallback={<Notice kind="info">{t().integration.checkOffline(site())}</Notice>}>
      {(at) => (
        <Notice kind={workspace().firstSeenOn?.isOwnComputer ? "info" : "ok"}>
          <FirstSeen at={at()} on={workspace().firstSeenOn} siteUrl={workspace().siteUrl} />
        </Notice>
      )}
    </Show>
  );
}
