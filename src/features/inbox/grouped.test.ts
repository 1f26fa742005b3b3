import { expect, test } from "vitest";
import type { InboxItem } from "~/contract/inbox";
import { groupOf, inShownOrder, neighbour } from "./grouped";

const item = (id: string, status: InboxItem["status"], holderId?: string): InboxItem => ({
  ...{ workspaceId: "ws", workspaceName: "Site", id, title: id, status, ticket: null, visitorEmail: null },
  ...{ unansweredSince: null, lastMessageAt: "", excerpt: "", viewers: [] },
  holder: holderId ? { userId: holderId, name: holderId } : null,
});
const items = [item("a", "human", "other"), item("b", "waiting"), item("c", "human", "me"), item("d", "waiting")];

test("who waits comes first, then mine, then what others hold", () => {
  expect(inShownOrder(items, "me").map(({ id }) => id)).toEqual(["b", "d", "c", "a"]);
  expect(items.map((one) => groupOf(one, "me"))).toEqual(["others", "waiting", "mine", "waiting"]);
});

test("keys move to the neighbour, and stop at the ends", () => {
  expect(neighbour(items, undefined, 1)?.id).toBe("a");
  expect(neighbour(items, "b", 1)?.id).toBe("c");
  expect(neighbour(items, "b", -1)?.id).toBe("a");
  expect(neighbour(items, "d", 1)).toBeUndefined();
});
