import { expect, test } from "vitest";
import type { HomeAssistant, Needs } from "~/contract/home";
import { attentionOf } from "./attention";

const none: Needs = { waiting: 0, gaps: 0, failedDocuments: 0, failedChecks: 0, ending: 0 };
const figures = {
  ...{ conversations: 0, messages: 0, visitors: 0, answered: 0, noAnswer: 0, answeredShare: null, ratedAnswers: 0 },
  ...{ satisfaction: null, responseMs: null, firstTokenMs: null, ragScore: null },
};
const assistant = (id: string, needs: Partial<Needs>): HomeAssistant => ({
  ...{ id, name: id, siteUrl: "", state: "active", isSeen: true, today: figures, conversationsByDay: [] },
  needs: { ...none, ...needs },
});

test("visitors who wait come first, and each thing leads to the assistant where most of it is", () => {
  const found = attentionOf([
    assistant("ws_a", { gaps: 2, failedDocuments: 1 }),
    assistant("ws_b", { gaps: 5, waiting: 1 }),
    assistant("ws_c", {}),
  ]);
  expect(found.map(({ need, total }) => [need, total])).toEqual([
    ["waiting", 1],
    ["gaps", 7],
    ["failedDocuments", 1],
  ]);
  expect(found[1]?.places.map(({ id, count }) => [id, count])).toEqual([
    ["ws_b", 5],
    ["ws_a", 2],
  ]);
  expect(found[0]?.places[0]?.href).toBe("/assistants/ws_b/inbox");
});

test("where nothing waits there is nothing to list", () => {
  expect(attentionOf([assistant("ws_a", {})])).toEqual([]);
});
