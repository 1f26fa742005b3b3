import type { WorkspaceView } from "~/contract/workspace-view";
import { useTexts } from "~/lib/i18n/locale";
import { TimeAgo } from "~/ui/time-ago";
import { useSiteName } from "./site-name";

/** Where and when the snippet was first loaded; on one's own computer that is not the site yet. */
export function FirstSeen(props: { at: string; on: WorkspaceView["firstSeenOn"]; siteUrl: string }) {
  const t = useTexts();
  const site = useSiteName(() => props.siteUrl);
  const where = () =>
    props.on?.isOwnComputer
      ? t().integration.checkNearby(props.on.host, site())
      : t().integration.checkOnline(props.on?.host ?? site());
  return (
    <>
      {where()} <TimeAgo at={props.at} />
    </>
  );
}
