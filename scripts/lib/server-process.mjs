import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { paths } from "./paths.mjs";

const patienceMs = 120_000;

/**
 * Starts the built server as a process of its own, on a free port and a data folder that is removed at the end unless one
 * is given: for end-to-end tests and benchmarks. Comes back when `/api/health` says ok.
 */
export const startServerProcess = async ({ env = {}, dataDir, script = "serve.mjs" } = {}) => {
  const folder = dataDir ?? mkdtempSync(join(tmpdir(), "monitora-"));
  const port = Number(env.PORT ?? (await freePort()));
  const startedAt = performance.now();
  const child = spawn(process.execPath, [join(paths.root, "scripts", script)], {
    cwd: paths.root,
    env: { ...process.env, DATABASE_URL: "", LOG_LEVEL: "warn", ...env, PORT: String(port), DATA_DIR: folder },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (data) => (output += data));
  const exited = new Promise((resolve) => child.once("exit", (code, signal) => resolve(code ?? signal)));
  const stop = async (signal = "SIGTERM") => {
    child.kill(signal);
    const code = await exited;
    if (!dataDir) rmSync(folder, { recursive: true, force: true });
    return code;
  };
  const url = `http://127.0.0.1:${port}`;
  await Promise.race([healthy(url), exited.then((code) => fail(`The server ended (${code}).\n${output}`))]).catch(
    async (error) => {
      await stop("SIGKILL");
      throw error;
    },
  );
  return {
    url,
    port,
    pid: child.pid,
    dataDir: folder,
    healthyAfterMs: performance.now() - startedAt,
    output: () => output,
    /** The demo's log-in, null without a demo. */
    demo: env.DATABASE_URL ? null : JSON.parse(readFileSync(join(folder, "setup-stamp"), "utf8")).said.demo,
    exited,
    stop,
  };
};

const fail = (message) => {
  throw new Error(message);
};

const healthy = async (url) => {
  const giveUpAt = Date.now() + patienceMs;
  while (Date.now() < giveUpAt) {
    const isUp = await fetch(`${url}/api/health`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (isUp) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  fail(`The server at ${url} did not become healthy.`);
};

const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
