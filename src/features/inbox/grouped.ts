import type { InboxItem } from "~/contract/inbox";

export type InboxGroup = "waiting" | "mine" | "others";
export const inboxGroups: readonly InboxGroup[] = ["waiting", "mine", "others"];

export const groupOf = ({ status, holder }: Pick<InboxItem, "status" | "holder">, myId: string): InboxGroup => {
  if (status === "waiting" || !holder) return "waiting";
  return holder.userId === myId ? "mine" : "others";
};

/** In the order in which they are shown: groups, and in each as the server sorted. */
export const inShownOrder = (items: readonly InboxItem[], myId: string): InboxItem[] =>
  inboxGroups.flatMap((group) => items.filter((item) => groupOf(item, myId) === group));

/** The neighbour of the open conversation in the list; the first one when none is open. */
export const neighbour = (
  items: readonly InboxItem[],
  openId: string | undefined,
  by: 1 | -1,
): InboxItem | undefined => {
  const at = items.findIndex(({ id }) => id === openId);
  return at < 0 ? items[0] : items[at + by];
};
