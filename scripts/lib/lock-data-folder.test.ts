import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

const module = new URL("./lock-data-folder.mjs", import.meta.url).href;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "monitora-lock-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A process that takes the lock, says so and stays for a while. */
const holder = (thenRun = "setTimeout(() => {}, 30_000)") => {
  const program = `import { lockDataFolder } from "${module}"; lockDataFolder("${folder}"); console.log("held"); ${thenRun}`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", program], { stdio: ["ignore", "pipe", "pipe"] });
  let errors = "";
  child.stderr.on("data", (data) => {
    errors += data;
  });
  const held = new Promise<void>((resolve) => child.stdout.once("data", () => resolve()));
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  return { child, held, ended, errors: () => errors };
};

const endsWell = async (run: ReturnType<typeof holder>) => {
  expect(await run.ended, run.errors()).toBe(0);
};
const lockFile = () => join(folder, "server.pid");

test("a second process is refused with the first one's number and the folder, which stays held", async () => {
  const first = holder();
  await first.held;
  const second = holder("");
  expect(await second.ended).toBe(1);
  expect(second.errors()).toContain(String(first.child.pid));
  expect(second.errors()).toContain(folder);
  expect(JSON.parse(readFileSync(lockFile(), "utf8")).pid).toBe(first.child.pid);
  first.child.kill();
  await first.ended;
});

test("the lock is gone after an orderly end", async () => {
  await endsWell(holder("process.exit(0)"));
  expect(existsSync(lockFile())).toBe(false);
});

test("the lock of a killed process is replaced", async () => {
  const first = holder();
  await first.held;
  first.child.kill("SIGKILL");
  await first.ended;
  expect(existsSync(lockFile())).toBe(true);
  await endsWell(holder("process.exit(0)"));
});

test("a process number that belongs to somebody else by now holds nothing", async () => {
  writeFileSync(lockFile(), JSON.stringify({ pid: process.pid, start: "another boot/1", host: hostname() }));
  await endsWell(holder("process.exit(0)"));
});

test("a lock cut short by a power loss holds nothing", async () => {
  writeFileSync(lockFile(), '{"pid": 12');
  await endsWell(holder("process.exit(0)"));
});

test("a live lock from another machine holds the folder", async () => {
  writeFileSync(lockFile(), JSON.stringify({ pid: 1, start: "there/1", host: "elsewhere" }));
  const run = holder("");
  expect(await run.ended).toBe(1);
  expect(run.errors()).toContain("elsewhere");
});

test("of processes that start together over a stale lock, one wins", async () => {
  writeFileSync(lockFile(), JSON.stringify({ pid: process.pid, start: "another boot/1", host: hostname() }));
  const runs = Array.from({ length: 6 }, () => holder("setTimeout(() => process.exit(0), 3000)"));
  const codes = await Promise.all(runs.map((run) => run.ended));
  expect(codes.filter((code) => code === 0)).toHaveLength(1);
});
