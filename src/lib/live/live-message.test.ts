import { expect, test } from "vitest";
import { everythingChanged } from "~/contract/live";
import { readLiveMessage } from "./live-message";

test("messages of other tabs are read whole", () => {
  const event = { kind: "document", workspaceId: "ws_1", subjectId: "doc_1" };
  expect(readLiveMessage({ type: "event", event })).toEqual({ type: "event", event });
  const message = { type: "event", event: everythingChanged };
  expect(readLiveMessage(message)).toEqual(message);
  expect(readLiveMessage({ type: "session" })).toEqual({ type: "session" });
});

test("what a tab of another version says and this one does not know is left aside", () => {
  expect(readLiveMessage({ type: "event", event: { kind: "weather" } })).toBeNull();
  expect(readLiveMessage({ type: "other" })).toBeNull();
  expect(readLiveMessage("event")).toBeNull();
});
