import { createLive } from "~/lib/live/live-data";
import { inboxCountQuery } from "../inbox/inbox.queries";

/** How many conversations of the inbox wait for this person. */
export function createUnanswered(): () => number {
  const count = createLive(() => inboxCountQuery());
  return () => (count()?.waiting ?? 0) + (count()?.mine ?? 0);
}
