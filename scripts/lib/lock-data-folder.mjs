import { linkSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { Problem } from "./problem.mjs";
import { processStart } from "./process-identity.mjs";

const heartbeatMs = 10_000;
const foreignHoldMs = 30_000;

/**
 * Makes this process the only one on a data folder until it ends. PGlite has no lock of its own: two processes on one
 * folder would destroy it.
 */
export const lockDataFolder = (folder) => {
  const lock = join(folder, "server.pid");
  const mine = JSON.stringify({ pid: process.pid, start: processStart(process.pid), host: hostname() });
  if (!take(lock, mine)) {
    removeStale(lock, folder);
    if (!take(lock, mine)) throw held(folder, read(lock));
  }
  keepAlive(lock, mine);
};

/** A link appears whole or not at all, and never over another. */
const take = (lock, text) => {
  const draft = `${lock}.${process.pid}`;
  writeFileSync(draft, text, { mode: 0o600 });
  try {
    linkSync(draft, lock);
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
};

const removeStale = (lock, folder) => {
  const judged = read(lock);
  if (!judged) return;
  if (isHeld(judged, lock)) throw held(folder, judged);
  const aside = `${lock}.stale.${process.pid}`;
  try {
    renameSync(lock, aside);
  } catch (error) {
    if (error.code === "ENOENT") return;
    throw error;
  }
  // Another process may have replaced the stale lock between the two lines above: then it is given back.
  if (readFileSync(aside, "utf8") !== judged.text) renameSync(aside, lock);
  else rmSync(aside);
};

/** Of another machine (or container) only the heartbeat can be seen. */
const isHeld = (owner, lock) =>
  owner.host === hostname()
    ? owner.pid > 0 && owner.pid !== process.pid && owner.start === processStart(owner.pid)
    : Date.now() - statSync(lock).mtimeMs < foreignHoldMs;

/** Whose lock it is; null when there is none. One that was cut short by a power loss names nobody. */
const read = (lock) => {
  const text = textOf(lock);
  if (text === null) return null;
  try {
    return { ...JSON.parse(text), text };
  } catch {
    return { host: hostname(), text };
  }
};

const textOf = (lock) => {
  try {
    return readFileSync(lock, "utf8");
  } catch (error) {
    if (error.code === "ENOENT") return null;
    throw error;
  }
};

const held = (folder, owner) =>
  owner && owner.host !== hostname()
    ? new Problem("folderHeldElsewhere", { folder, host: owner.host })
    : new Problem("folderHeld", { folder, pid: owner?.pid ?? "?" });

const keepAlive = (lock, mine) => {
  setInterval(() => {
    const now = new Date();
    if (isMine(lock, mine)) utimesSync(lock, now, now);
  }, heartbeatMs).unref();
  process.on("exit", () => {
    if (isMine(lock, mine)) rmSync(lock, { force: true });
  });
};

const isMine = (lock, mine) => read(lock)?.text === mine;
