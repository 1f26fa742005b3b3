import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { startServerProcess } from "../scripts/lib/server-process.mjs";
import { runServe } from "./run-serve";

let dataDir: string;
beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), "monitora-start-"));
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

const expectSentence = async (run: ReturnType<typeof runServe>, sentence: RegExp) => {
  const { code, lines } = await run;
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(sentence);
  expect(code).toBe(1);
};

describe("a start that can't succeed ends with one sentence", () => {
  test("a port in use", async () => {
    const other = createServer().listen(0, "0.0.0.0");
    await new Promise((resolve) => other.once("listening", resolve));
    const address = other.address();
    const port = typeof address === "object" && address ? String(address.port) : "";
    await expectSentence(runServe({ PORT: port, DATA_DIR: dataDir }), new RegExp(`Le port ${port} est déjà pris`));
    other.close();
  });

  test("a data folder that can't be made or written", async () => {
    const file = join(dataDir, "a-file");
    writeFileSync(file, "");
    await expectSentence(runServe({ PORT: "0", DATA_DIR: join(file, "below") }), /n’est pas accessible en écriture/);
  });

  test("a wrong value of the environment, by its name", async () => {
    await expectSentence(runServe({ PORT: "0", DATA_DIR: dataDir, UPLOAD_MAX_MB: "many" }), /UPLOAD_MAX_MB/);
    await expectSentence(runServe({ PORT: "eighty", DATA_DIR: dataDir }), /PORT .* « eighty »/);
  });

  test("documents of one's own from a folder that is not there, or holds none", async () => {
    const where = { PORT: "0", DATA_DIR: dataDir };
    await expectSentence(runServe(where, ["--docs", join(dataDir, "nowhere")]), /n’existe pas ou n’est pas lisible/);
    await expectSentence(
      runServe(where, ["--docs", mkdtempSync(join(dataDir, "empty-"))]),
      /aucun fichier PDF, DOCX, HTML, TXT ou MD/,
    );
    await expectSentence(runServe(where, ["--docs"]), /indiquez un dossier/);
    await expectSentence(runServe(where, ["--dcos", dataDir]), /Option inconnue : --dcos/);
  });

  test("in English for who works in English", async () => {
    await expectSentence(runServe({ PORT: "eighty", LANG: "en_GB.UTF-8" }), /PORT must be a number/);
  });
});

describe("one data folder", () => {
  test("serves one process at a time, is set up once, and is free again after the end", async () => {
    const folder = mkdtempSync(join(dataDir, "folder-"));
    const first = await startServerProcess({ dataDir: folder });
    await expectSentence(runServe({ PORT: "0", DATA_DIR: folder }), new RegExp(`processus ${first.pid}`));
    expect((await fetch(`${first.url}/api/health`)).status).toBe(200);
    expect(await first.stop()).toBe(0);

    const second = await startServerProcess({ dataDir: folder });
    expect(second.demo).toEqual(first.demo);
    // The goal is 3 s on an idle machine; here the rest of the suite may be running.
    expect(second.healthyAfterMs).toBeLessThan(8_000);
    await second.stop("SIGKILL");

    const afterKill = await startServerProcess({ dataDir: folder });
    expect(await afterKill.stop()).toBe(0);
  });
});

test("the shared server told where to look, and who may log in", () => {
  const { url, demo } = inject("server");
  expect(url).toMatch(/^http:/);
  expect(demo.password.length).toBeGreaterThanOrEqual(16);
});

test("an old Node is refused in words", () => {
  const program = `Object.defineProperty(process.versions, "node", { value: "18.19.0" });
    const { checkNode } = await import("./scripts/lib/check-node.mjs"); checkNode();`;
  const { stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", program], { encoding: "utf8" });
  expect(stderr).toMatch(/18\.19\.0/);
});
