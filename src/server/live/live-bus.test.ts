import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aWorkspace } from "~/test/people";
import { openTestServices, type TestServices } from "~/test/services";
import { updateWorkspace } from "../features/workspaces/update-workspace";
import { createLiveBus, type NumberedEvent } from "./live-bus";

let services: TestServices;
beforeAll(async () => {
  services = await openTestServices();
});
afterAll(() => services.close());

const listen = (organizationId: string, afterId: number | null, live = services.live) => {
  const gone = new AbortController();
  const heard: NumberedEvent[] = [];
  const ended = (async () => {
    for await (const event of live.follow({ organizationId }, afterId, gone.signal)) heard.push(event);
  })();
  return {
    heard,
    stop: async () => {
      gone.abort();
      await ended;
    },
  };
};
const until = async (check: () => boolean) => {
  for (let i = 0; i < 150 && !check(); i++) await sleep(20);
};

describe("an open dashboard", () => {
  it("hears within half a second what changes in its organization, and nothing of another's", async () => {
    const mine = await aWorkspace(services);
    const other = await aWorkspace(services);
    const { heard, stop } = listen(mine.organizationId, null);
    await sleep(100);
    const began = Date.now();
    await updateWorkspace(other, { description: "autre" });
    await updateWorkspace(mine, { description: "nouveau" });
    await until(() => heard.length > 0);
    expect(Date.now() - began).toBeLessThan(500);
    expect(heard.map(({ event }) => event)).toEqual([
      { kind: "workspace", workspaceId: mine.workspaceId, subjectId: null },
    ]);
    await stop();
  });

  it("that was away hears from its last id what it missed, once and in order", async () => {
    const mine = await aWorkspace(services);
    const first = listen(mine.organizationId, null);
    await sleep(100);
    await updateWorkspace(mine, { description: "1" });
    await until(() => first.heard.length === 1);
    await first.stop();
    await updateWorkspace(mine, { description: "2" });
    await updateWorkspace(mine, { description: "3" });
    const again = listen(mine.organizationId, first.heard[0]?.id ?? null);
    await until(() => again.heard.length >= 2);
    await updateWorkspace(mine, { description: "4" });
    await until(() => again.heard.length >= 3);
    await sleep(100);
    const ids = again.heard.map(({ id }) => id);
    expect(ids).toHaveLength(3);
    expect(ids).toEqual([...new Set(ids)].sort((a, b) => a - b));
    await again.stop();
  });

  it("on another node hears it too", async () => {
    const mine = await aWorkspace(services);
    const elsewhere = createLiveBus(services.db, services.logger);
    const { heard, stop } = listen(mine.organizationId, null, elsewhere);
    await sleep(100);
    await updateWorkspace(mine, { description: "ailleurs" });
    await until(() => heard.length > 0);
    expect(heard).toHaveLength(1);
    await stop();
    elsewhere.stop();
  });
});
