import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { everythingChanged, type LiveEvent } from "~/contract/live";
import { aWorkspace } from "~/test/people";
import { openTestServices, type TestServices } from "~/test/services";
import { publish } from "../db/publish";
import { withTenant } from "../db/tenant";
import { updateWorkspace } from "../features/workspaces/update-workspace";
import type { Tenant } from "../kernel/actor";
import { createLiveBus } from "./live-bus";

const isPostgres = inject("testDatabase").databaseUrl !== null;

let services: TestServices;
beforeAll(async () => {
  services = await openTestServices();
});
afterAll(() => services.close());

const listen = (organizationId: string, since: number | null, live = services.live) => {
  const gone = new AbortController();
  const heard: LiveEvent[] = [];
  const ended = (async () => {
    for await (const event of live.follow({ organizationId }, since, gone.signal)) heard.push(event);
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
/** Of what was told here; on a server that others use, what went on beside one of their transactions is told again. */
const subjectsOf = (heard: LiveEvent[]) =>
  heard.flatMap(({ kind, subjectId }) => (kind === "document" && subjectId !== "before" ? [subjectId] : []));
const tell = (mine: Tenant, ...subjectIds: string[]) =>
  withTenant(services.db, mine, async (tx) => {
    for (const subjectId of subjectIds) await publish(tx, mine, { kind: "document", workspaceId: null, subjectId });
  });

describe("an open dashboard", () => {
  it("hears within half a second what changes in its organization, and nothing of another's", async () => {
    const mine = await aWorkspace(services);
    const other = await aWorkspace(services);
    const { heard, stop } = listen(mine.organizationId, await services.live.cursor());
    await sleep(100);
    const began = Date.now();
    await updateWorkspace(other, { description: "autre" });
    await updateWorkspace(mine, { description: "nouveau" });
    await until(() => heard.length > 0);
    expect(Date.now() - began).toBeLessThan(500);
    expect(heard).toEqual([{ kind: "workspace", workspaceId: mine.workspaceId, subjectId: null }]);
    await stop();
  });

  it("hears first what happened since its page was read, and each later event once", async () => {
    const mine = await aWorkspace(services);
    const other = await aWorkspace(services);
    await tell(mine, "before");
    const since = await services.live.cursor();
    await tell(mine, "1", "2");
    await tell(other, "of another");
    const { heard, stop } = listen(mine.organizationId, since);
    await until(() => subjectsOf(heard).length >= 2);
    await tell(mine, "3");
    await tell(mine, "4");
    await until(() => subjectsOf(heard).length >= 4);
    await sleep(100);
    expect(subjectsOf(heard)).toEqual(["1", "2", "3", "4"]);
    const missed = await services.live.missed(mine, since);
    expect(subjectsOf(missed)).toEqual(["1", "2", "3", "4"]);
    if (!isPostgres) expect(missed).toHaveLength(4);
    await stop();
  });

  it("that missed a lot is told that everything may have changed", async () => {
    const mine = await aWorkspace(services);
    const since = await services.live.cursor();
    await tell(mine, ...Array.from({ length: 501 }, (_, at) => `doc_${at}`));
    expect(await services.live.missed(mine, since)).toEqual([everythingChanged]);
    expect(await services.live.missed(mine, null)).toEqual([everythingChanged]);
    for (const moment of [since, null]) {
      const { heard, stop } = listen(mine.organizationId, moment);
      await until(() => heard.length > 0);
      expect(heard).toEqual([everythingChanged]);
      await stop();
    }
  });

  // The embedded database has one connection: its transactions end in the order in which they begin.
  it.runIf(isPostgres)("hears what began before its page was read and ended after", async () => {
    const mine = await aWorkspace(services);
    let end = () => {};
    let begun = () => {};
    const isBegun = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const slow = withTenant(services.db, mine, async (tx) => {
      await publish(tx, mine, { kind: "document", workspaceId: null, subjectId: "slow" });
      begun();
      await new Promise<void>((resolve) => {
        end = resolve;
      });
    });
    await isBegun;
    const { heard, stop } = listen(mine.organizationId, await services.live.cursor());
    await tell(mine, "quick");
    await until(() => subjectsOf(heard).length > 0);
    const since = await services.live.cursor();
    end();
    await slow;
    await until(() => subjectsOf(heard).includes("slow"));
    // What was missed and what happens meet: "quick" may come twice.
    expect([...new Set(subjectsOf(heard))]).toEqual(["quick", "slow"]);
    expect(subjectsOf(await services.live.missed(mine, since))).toContain("slow");
    await stop();
  });

  it("on another node hears it too", async () => {
    const mine = await aWorkspace(services);
    const elsewhere = createLiveBus(services.db, services.logger);
    const { heard, stop } = listen(mine.organizationId, await elsewhere.cursor(), elsewhere);
    await sleep(100);
    await updateWorkspace(mine, { description: "ailleurs" });
    await until(() => heard.length > 0);
    expect(heard).toHaveLength(1);
    await stop();
    elsewhere.stop();
  });
});
