import { expect, test } from "vitest";
import { openPath, readOpen } from "./conversation-address";

test("the address names the open conversation", () => {
  const path = openPath("/inbox", { workspaceId: "ws_1", id: "cnv_2" });
  expect(path).toBe("/inbox?open=ws_1.cnv_2");
  expect(readOpen("ws_1.cnv_2")).toEqual({ workspaceId: "ws_1", conversationId: "cnv_2" });
});

test("an address that names none opens none", () => {
  for (const value of [undefined, "", "ws_1", "ws_1.cnv_2.x", "a/b.c", ["ws_1.cnv_2"]])
    expect(readOpen(value)).toBeNull();
});
