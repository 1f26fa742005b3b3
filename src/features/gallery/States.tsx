import Inbox from "lucide-solid/icons/inbox";
import { For } from "solid-js";
import { Badge, type BadgeKind } from "~/ui/badge";
import { Button } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Notice, type NoticeKind } from "~/ui/notice";
import { Progress } from "~/ui/progress";
import { Skeleton } from "~/ui/skeleton";
import { TimeAgo } from "~/ui/time-ago";

const badges: readonly BadgeKind[] = ["plain", "ok", "warn", "error", "busy"];
const notices: readonly NoticeKind[] = ["info", "ok", "warn", "error"];

/** How things stand: badges, notices, waiting, nothing there. */
export function States() {
  return (
    <>
      <div class="gallery-row">
        <For each={badges}>{(kind) => <Badge kind={kind}>{kind}</Badge>}</For>
        <TimeAgo at="2026-11-21T10:00:00Z" />
      </div>
      <For each={notices}>
        {(kind) => (
          <Notice kind={kind} action={<Button kind="quiet">Act</Button>}>
            A notice of kind {kind}.
          </Notice>
        )}
      </For>
      <Progress value={0.4} label="Known progress" />
      <Progress value={null} label="Unknown progress" />
      <Skeleton lines={3} />
      <EmptyState icon={Inbox} title="Nothing here yet" action={<Button>The next step</Button>}>
        What would be here, and what to do.
      </EmptyState>
    </>
  );
}
