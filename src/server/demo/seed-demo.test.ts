import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openTestServices, type TestServices } from "~/test/services";
import { logIn } from "../features/accounts/log-in";
import { readMe } from "../features/accounts/read-me";
import { listDocuments } from "../features/knowledge/list-documents";
import { getWorkspace } from "../features/workspaces/get-workspace";
import { demoLogIn } from "./demo-log-in";
import { seedDemo } from "./seed-demo";

const owner = { organizationId: "org_demo", workspaceId: "ws_demo" };
const namesIn = async (services: TestServices) =>
  (await listDocuments({ ...services, ...owner })).map(({ fileName }) => fileName).sort();
const samples = ["entretien-des-lampes.md", "guide-du-client.pdf", "questions-frequentes.md", "venir-a-l-atelier.txt"];

let services: TestServices;
let folder: string;
beforeEach(async () => {
  services = await openTestServices();
  folder = mkdtempSync(join(tmpdir(), "monitora-docs-"));
});
afterEach(async () => {
  await services.close();
  rmSync(folder, { recursive: true, force: true });
});

const withDocs = (): TestServices => ({ ...services, config: { ...services.config, docsFolder: folder } });

describe("the demo", () => {
  test("holds the samples, once, however often it is seeded", async () => {
    expect(await seedDemo(services)).toEqual([]);
    expect(await seedDemo(services)).toEqual([]);
    expect(await namesIn(services)).toEqual(samples);
  });

  test("lets its printed log-in in, as an ordinary super administrator", async () => {
    await seedDemo(services);
    const { cookie } = await logIn(
      { ...services, origin: { ip: "127.0.0.1", userAgent: "a test" } },
      { ...demoLogIn(services), remember: false },
    );
    const session = await services.sessions.read(cookie);
    expect(session && (await readMe(services, session))).toMatchObject({ level: 4, isPlatformAdministrator: false });
  });

  test("takes one's own files instead of the samples, deep inside the folder too, and says which it leaves out", async () => {
    await seedDemo(services);
    writeFileSync(join(folder, "horaires.txt"), "Nous ouvrons à neuf heures.");
    writeFileSync(join(folder, "vide.md"), "");
    const refused = await seedDemo(withDocs());
    expect(refused).toEqual([{ fileName: "vide.md", ok: false, reason: "empty_file" }]);
    expect(await namesIn(services)).toEqual(["horaires.txt"]);
    expect((await getWorkspace({ ...services, ...owner })).quickQuestions).toEqual([]);
  });

  test("replaces a file that changed, and brings no sample back to one's own files", async () => {
    writeFileSync(join(folder, "horaires.txt"), "Nous ouvrons à neuf heures.");
    await seedDemo(withDocs());
    const before = await listDocuments({ ...services, ...owner });
    writeFileSync(join(folder, "horaires.txt"), "Nous ouvrons à dix heures.");
    await seedDemo(withDocs());
    await seedDemo(services);
    const after = await listDocuments({ ...services, ...owner });
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(after[0]?.sizeBytes).not.toBe(before[0]?.sizeBytes);
  });
});
