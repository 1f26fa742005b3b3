import Inbox from "@lucide/icons/icons/inbox";
import { For } from "solid-js";
import { Badge, type BadgeKind } from "~/ui/badge";
import { Button } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { Notice, type NoticeKind } from "~/ui/notice";
import { Progress } from "~/ui/progress";
import { Skeleton } from "~/ui/skeleton";
import { TimeAgo } from "~/ui/time-ago";
import { Piece } from "./Piece";

const badges: readonly BadgeKind[] = ["plain", "ok", "warn", "error", "busy"];
const notices: readonly NoticeKind[] = ["info", "ok", "warn", "error"];

/** How things stand: badges, notices, waiting, nothing there. */
export function States() {
  return (
    <>
      <Piece name="badge">
        <div class="gallery-row">
          <For each={badges}>{(kind) => <Badge kind={kind}>{kind}</Badge>}</For>
        </div>
      </Piece>
      <Piece name="time-ago">
        <TimeAgo at="2026-11-21T10:00:00Z" />
      </Piece>
      <Piece name="notice">
        <For each={notices}>
          {(kind) => (
            <Notice kind={kind} action={<Button kind="quiet">Act</Button>}>
              A notice of kind {kind}.
            </Notice>
          )}
        </For>
      </Piece>
      <Piece name="progress">
        <Progress value={0.4} label="Known progress" />
        <Progress value={null} label="Unknown progress" />
      </Piece>
      <Piece name="skeleton">
        <Skeleton lines={3} />
      </Piece>
      <Piece name="empty-state">
        <EmptyState icon={Inbox} title="Nothing here yet" action={<Button>The next step</Button>}>
          What would be here, and what to do.
        </EmptyState>
      </Piece>
    </>
  );
}
