import { describe, expect, it } from "vitest";
import type { ChatEvent } from "~/contract/chat";
import { systemClock } from "../../adapters/clock";
import { type PlacedEvent, Turn } from "./turn";

const start = { type: "start", conversationId: "cnv_1", messageId: "msg_1", visitorToken: "t" } as const;
const open = () => new Turn(start, systemClock, () => undefined);
const never = new AbortController().signal;
const take = async (events: AsyncGenerator<PlacedEvent>) => {
  const all: PlacedEvent[] = [];
  for await (const event of events) all.push(event);
  return all;
};
const done = { type: "done", outcome: "answered", ragScore: 0.9, cached: false } as const;
const sources: ChatEvent = { type: "sources", sources: [] };

describe("an answer being written", () => {
  it("is told from its start, with places that only grow", async () => {
    const turn = open();
    const reading = take(turn.follow(-1, never));
    turn.say("Bon");
    await Promise.resolve();
    turn.say("jour");
    turn.close([sources, done]);
    const events = await reading;
    expect(events.map((e) => (e.event.type === "delta" ? e.event.text : "")).join("")).toBe("Bonjour");
    expect(events[0]).toEqual({ n: 0, event: start });
    expect(events.slice(-2)).toEqual([
      { n: 8, event: sources },
      { n: 9, event: done },
    ]);
    const places = events.map((e) => e.n);
    expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
  });

  it("replays to a reader that comes back only what it has not seen", async () => {
    const turn = open();
    turn.say("Bonjour");
    turn.close([sources, done]);
    expect(await take(turn.follow(3, never))).toEqual([
      { n: 7, event: { type: "delta", text: "jour" } },
      { n: 8, event: sources },
      { n: 9, event: done },
    ]);
    expect(await take(turn.follow(8, never))).toEqual([{ n: 9, event: done }]);
    expect(await take(turn.follow(9, never))).toEqual([]);
  });

  it("lets a reader go when its connection closes, and counts who is left", async () => {
    const counts: number[] = [];
    const turn = new Turn(start, systemClock, (count) => counts.push(count));
    const gone = new AbortController();
    const reading = take(turn.follow(-1, gone.signal));
    gone.abort();
    await reading;
    expect(counts).toEqual([1, 0]);
  });

  it("says nothing after its end", () => {
    const turn = open();
    turn.close([done]);
    turn.say("trop tard");
    expect(turn.text).toBe("");
  });
});
