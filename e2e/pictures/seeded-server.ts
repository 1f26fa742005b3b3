import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll } from "vitest";
import { startServerProcess } from "../../scripts/lib/server-process.mjs";

type Server = Awaited<ReturnType<typeof startServerProcess>>;
const seed = fileURLToPath(new URL("../../scripts/seed/seed-demo.mjs", import.meta.url));

/** The built server over four months of made-up traffic in three assistants: pages show what they show in real life. */
export const useSeededServer = (): (() => Server) => {
  const dataDir = mkdtempSync(join(tmpdir(), "monitora-pictures-"));
  let server: Server | undefined;

  beforeAll(async () => {
    const options = ["--conversations", "4000", "--assistants", "3", "--days", "120"];
    const env = { ...process.env, DATA_DIR: dataDir, DATABASE_URL: "" };
    const { status } = spawnSync(process.execPath, [seed, ...options], { env, stdio: "inherit" });
    if (status !== 0) throw new Error("no traffic could be made up");
    server = await startServerProcess({ dataDir });
  }, 600_000);

  afterAll(async () => {
    await server?.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  return () => {
    if (!server) throw new Error("the server is not started");
    return server;
  };
};
