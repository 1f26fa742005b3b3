import { sql } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { rowsOf } from "~/server/db/client";
import { enqueueJobs } from "~/server/db/enqueue-job";
import { asSystem } from "~/server/db/tenant";
import { aManager } from "~/test/people";
import { openTestServices, type TestServices } from "~/test/services";
import type { Job } from "./job";
import { claimJob } from "./jobs.repository";
import { startWorker, type Worker } from "./worker";

let services: TestServices;
const workers: Worker[] = [];
beforeAll(async () => {
  services = await openTestServices();
});
afterEach(async () => {
  await Promise.all(workers.splice(0).map((worker) => worker.stop()));
  await services.db.system.execute(sql`delete from jobs`);
});
afterAll(() => services.close());

const enqueue = (...keys: string[]) =>
  asSystem(services.db, "sweep", (tx) =>
    enqueueJobs(
      tx,
      keys.map((uniqueKey) => ({
        kind: "test",
        organizationId: null,
        workspaceId: null,
        payload: { key: uniqueKey },
        uniqueKey,
      })),
    ),
  );
type Row = { state: string; attempts: number; last_error: string | null };
const stored = () =>
  rowsOf<Row>(services.db.system, sql`select state, attempts, last_error from jobs order by unique_key`);
const start = (run: (job: Job, signal: AbortSignal) => Promise<void>, giveUp?: (job: Job) => Promise<void>) => {
  const worker = startWorker(services, { test: giveUp ? { run, giveUp } : { run } }, { pollMs: 20, backOffMs: 10 });
  workers.push(worker);
  return worker;
};
const until = async (isTrue: () => boolean | Promise<boolean>) => {
  for (let round = 0; round < 500; round++) {
    if (await isTrue()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error("it did not happen");
};

describe("a job", () => {
  it("of an organization with fewer running comes first, however many the others have", async () => {
    const [busy, quiet] = [await aManager(services), await aManager(services)];
    const of = (organizationId: string, keys: string[]) =>
      asSystem(services.db, "sweep", (tx) =>
        enqueueJobs(
          tx,
          keys.map((uniqueKey) => ({ kind: "test", organizationId, workspaceId: null, payload: {}, uniqueKey })),
        ),
      );
    await of(busy.organizationId, ["a", "b", "c"]);
    await of(quiet.organizationId, ["z"]);
    const claim = async () => (await claimJob(services.db, "w", 60_000, ["test"]))?.organizationId;
    expect([await claim(), await claim(), await claim(), await claim()]).toEqual([
      busy.organizationId,
      quiet.organizationId,
      busy.organizationId,
      busy.organizationId,
    ]);
    expect(await claim()).toBeUndefined();
  });
});

describe("the worker", () => {
  it("does each job once, however many workers there are", async () => {
    const done: string[] = [];
    const run = async (job: Job) => {
      await new Promise((resolve) => setTimeout(resolve, 3));
      done.push(String(job.payload.key));
    };
    const keys = Array.from({ length: 30 }, (_, at) => `k${at}`);
    await enqueue(...keys);
    for (let count = 0; count < 3; count++) start(run);
    await until(async () => (await stored()).every(({ state }) => state === "done"));
    expect(done.sort()).toEqual(keys.sort());
  });

  it("does not add a job whose key waits or runs, and adds it again once it is done", async () => {
    await enqueue("one", "one");
    await enqueue("one");
    expect(await stored()).toHaveLength(1);
    start(async () => undefined);
    await until(async () => (await stored())[0]?.state === "done");
    await enqueue("one");
    expect(await stored()).toHaveLength(2);
  });

  it("tries a failed job again, later each time, then gives up and says so", async () => {
    let tries = 0;
    const given: string[] = [];
    await enqueue("bad");
    start(
      async () => {
        tries++;
        throw new TypeError("a document's words");
      },
      async (job) => void given.push(String(job.payload.key)),
    );
    await until(async () => (await stored())[0]?.state === "dead");
    expect(tries).toBe(5);
    expect(given).toEqual(["bad"]);
    expect((await stored())[0]?.last_error).toBe("TypeError");
  });

  it("gives a job back when the server stops, without counting the try", async () => {
    await enqueue("long");
    let isStarted = false;
    const worker = start(async (_job, signal) => {
      isStarted = true;
      await new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
    });
    await until(() => isStarted);
    await worker.stop();
    expect(await stored()).toMatchObject([{ state: "waiting", attempts: 0 }]);
  });

  it("takes over the job of a worker that died, and gives up one that kills each of its workers", async () => {
    await enqueue("orphan");
    expect(await claimJob(services.db, "a dead worker", 1, ["test"])).toMatchObject({ attempts: 1 });
    await new Promise((resolve) => setTimeout(resolve, 20));
    const attempts: number[] = [];
    start(async (job) => void attempts.push(job.attempts));
    await until(async () => (await stored())[0]?.state === "done");
    expect(attempts).toEqual([2]);
    await services.db.system.execute(
      sql`update jobs set state = 'running', attempts = 5, lease_until = now() - interval '1 minute'`,
    );
    await until(async () => (await stored())[0]?.state === "dead");
    expect(attempts).toEqual([2]);
  });

  it("keeps the lease of a job that lasts longer than it", async () => {
    await enqueue("slow");
    let runs = 0;
    const handlers = {
      test: {
        run: async () => {
          runs++;
          await new Promise((resolve) => setTimeout(resolve, 900));
        },
      },
    };
    for (let count = 0; count < 2; count++) workers.push(startWorker(services, handlers, { pollMs: 20, leaseMs: 300 }));
    await until(async () => (await stored())[0]?.state === "done");
    expect(runs).toBe(1);
  });

  it("is woken by the commit that enqueues", async () => {
    let doneAt = 0;
    const worker = startWorker(
      services,
      {
        test: {
          run: async () => {
            doneAt = performance.now();
          },
        },
      },
      { pollMs: 60_000 },
    );
    workers.push(worker);
    await new Promise((resolve) => setTimeout(resolve, 100));
    await enqueue("soon");
    // Its own poll comes after a minute.
    await until(() => doneAt > 0);
  });
});
