import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checksMax } from "~/contract/checks";
import { startCheckJobs } from "~/server/jobs/start-check-jobs";
import type { Worker } from "~/server/jobs/worker";
import { aDocument } from "~/test/documents";
import { aWorkspace } from "~/test/people";
import { openTestServices, type TestServices } from "~/test/services";
import { listConversations } from "../conversations/list-conversations";
import { deleteDocument } from "../knowledge/delete-document";
import { updateWorkspace } from "../workspaces/update-workspace";
import { askDueChecks } from "./ask-due-checks";
import { addCheck, editCheck, removeCheck } from "./change-checks";
import { proposeChecks } from "./propose-checks";
import { readCheckList } from "./read-check-list";
import { setAutomaticChecks } from "./set-automatic-checks";
import { startCheckRun } from "./start-check-run";

type Site = Awaited<ReturnType<typeof aWorkspace>>;

const warranty = "Combien de temps une lampe rénovée est garantie ?";

let services: TestServices;
let worker: Worker;
beforeAll(async () => {
  services = await openTestServices();
  worker = startCheckJobs(services, { pollMs: 50 });
});
afterAll(async () => {
  await worker.stop();
  await services.close();
});

/** Runs the list and waits for its end. */
const run = async (site: Site) => {
  services.clock.advance(60_000);
  await startCheckRun(site);
  return ended(site);
};
const ended = async (site: Site) => {
  for (let list = await readCheckList(site); ; list = await readCheckList(site)) {
    if (list.run?.state !== "running") return list;
    await sleep(20);
  }
};

describe("a check list", () => {
  it("is filled up to ten from the documents, and edited by hand", async () => {
    const site = await aWorkspace(services);
    const lines = Array.from({ length: 20 }, (_, n) => `La pièce numéro ${n} coûte ${n + 1} euros.`);
    await aDocument(site, { text: lines.join("\n\n") });
    await addCheck(site, "Ouvert le samedi ?");
    expect(await proposeChecks(site)).toEqual({ added: 9 });
    expect(await proposeChecks(site)).toEqual({ added: 0 });
    const { checks, run: none, isStale } = await readCheckList(site);
    expect(checks).toHaveLength(10);
    expect([none, isStale]).toEqual([null, false]);
    const [first, second] = checks;
    await editCheck(site, first?.id ?? "", "Ouvert le dimanche ?");
    await removeCheck(site, second?.id ?? "");
    const after = (await readCheckList(site)).checks;
    expect([after.length, after[0]?.question]).toEqual([9, "Ouvert le dimanche ?"]);
    await expect(removeCheck(site, second?.id ?? "")).rejects.toMatchObject({ code: "checks.not_found" });
    for (let n = 9; n < checksMax; n++) await addCheck(site, `Question ${n} ?`);
    await expect(addCheck(site, "Une de trop ?")).rejects.toMatchObject({ code: "checks.too_many" });
  });

  it("is asked at once, and asked again after a change shows what is different", async () => {
    const site = await aWorkspace(services);
    await expect(startCheckRun(site)).rejects.toMatchObject({ code: "checks.empty" });
    const documentId = await aDocument(site, { text: "Chaque lampe rénovée est garantie vingt-quatre mois." });
    await addCheck(site, warranty);
    await addCheck(site, "Vendez-vous des trottinettes ?");
    const first = await run(site);
    expect(first.checks.map(({ result }) => result?.outcome)).toEqual(["answered", "no_answer"]);
    expect(first.checks.flatMap(({ differences }) => differences)).toEqual([]);
    expect(first).toMatchObject({ isStale: false, run: { state: "done", total: 2, done: 2 }, previousRunAt: null });

    await deleteDocument(site, documentId);
    await aDocument(site, { text: "Nous vendons des trottinettes neuves.", fileName: "trottinettes.txt" });
    expect((await readCheckList(site)).isStale).toBe(true);
    const second = await run(site);
    expect(second.isStale).toBe(false);
    const kinds = second.checks.map(({ differences }) => differences.map(({ kind }) => kind));
    expect(kinds[0]).toContain("lost");
    expect(kinds[1]).toContain("gained");
    expect((await listConversations(site, { limit: 10 })).items).toEqual([]);
  });

  it("is to be run again when the settings or a question changed", async () => {
    const site = await aWorkspace(services);
    await aDocument(site, { text: "Chaque lampe rénovée est garantie vingt-quatre mois." });
    await addCheck(site, warranty);
    await run(site);
    await updateWorkspace(site, { welcomeMessage: "Bienvenue" });
    expect((await readCheckList(site)).isStale).toBe(false);
    await updateWorkspace(site, { systemPrompt: "Réponds en une phrase." });
    expect((await readCheckList(site)).isStale).toBe(true);
    const { checks } = await run(site);
    await editCheck(site, checks[0]?.id ?? "", "La garantie d'une lampe rénovée ?");
    expect(await readCheckList(site)).toMatchObject({ isStale: true, checks: [{ result: null, differences: [] }] });
  });

  it("is asked again by itself once changes have rested for five minutes, and says what had changed", async () => {
    const site = await aWorkspace(services);
    await aDocument(site, { text: "Chaque lampe rénovée est garantie vingt-quatre mois." });
    await addCheck(site, warranty);
    const rest = async (minutes: number) => {
      services.clock.advance(minutes * 60_000);
      await askDueChecks(services);
      return readCheckList(site);
    };
    await rest(0);
    expect((await rest(10)).run).toBeNull();
    expect((await run(site)).run).toMatchObject({ cause: "person", changes: [] });
    await rest(0);
    const { run: byHand } = await rest(10);
    expect(byHand?.cause).toBe("person");

    await aDocument(site, { text: "Chaque lampe rénovée est garantie trente-six mois.", fileName: "neuf.txt" });
    await rest(0);
    await updateWorkspace(site, { systemPrompt: "Réponds en une phrase." });
    await rest(4);
    expect((await rest(4)).run).toEqual(byHand);
    const begun = await rest(2);
    expect(begun.run).toMatchObject({ cause: "change", changes: ["documents", "settings"] });
    const { run: done } = await ended(site);
    expect(done).toMatchObject({ state: "done", done: 1 });
    await rest(0);
    expect((await rest(10)).run).toEqual(done);

    await setAutomaticChecks(site, false);
    await updateWorkspace(site, { systemPrompt: "Réponds en deux phrases." });
    await rest(0);
    expect(await rest(10)).toMatchObject({ run: done, isAutomatic: false, isStale: true });
  });

  it("is run a few times a minute at most, and one run at a time", async () => {
    const site = await aWorkspace(services);
    await addCheck(site, warranty);
    await Promise.all([startCheckRun(site), startCheckRun(site)]);
    for (let n = 2; n < 6; n++) await startCheckRun(site);
    await expect(startCheckRun(site)).rejects.toMatchObject({ code: "checks.rate_limited" });
  });
});
