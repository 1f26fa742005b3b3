// Builds the visitor's program into widget/dist, a folder served as it lies at the root of the site: widget.js (the
// loader), widget/chat-<hash>.js (the chat, which browsers keep for ever) and widget/chat.js (the current chat, for a
// loader older than it). --watch builds again at each change.
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, renameSync, rmSync, watch, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import solid from "vite-plugin-solid";

const source = fileURLToPath(new URL("../widget", import.meta.url));
const dist = join(source, "dist");

const shared = {
  configFile: false,
  root: source,
  logLevel: "warn",
  publicDir: false,
};
const target = ["chrome111", "firefox113", "safari16.4"];

/** Solid's usual renderer needs innerHTML, which pages that require Trusted Types refuse. */
const ownRenderer = { generate: "universal", moduleName: join(source, "chat/renderer.ts") };

const buildChat = async () => {
  const input = join(source, "chat/chat.tsx");
  const rolldownOptions = {
    input,
    preserveEntrySignatures: "strict",
    output: { format: "es" },
    checks: { pluginTimings: false },
  };
  const { output } = await build({
    ...shared,
    plugins: [solid({ hot: false, solid: ownRenderer })],
    resolve: { conditions: ["browser"] },
    build: { write: false, target, modulePreload: false, rolldownOptions },
  });
  // Nearly all of it runs when the window opens: compiled as it arrives, that costs the page half the time.
  return `//# allFunctionsCalledOnLoad\n${output[0].code}`;
};

/** A classic script: the tag on the site needs no type="module". */
const buildLoader = async (chatFile) => {
  const lib = {
    entry: join(source, "loader/loader.ts"),
    formats: ["iife"],
    name: "monitora",
    fileName: () => "widget.js",
  };
  const [{ output }] = await build({
    ...shared,
    define: { __CHAT_FILE__: JSON.stringify(chatFile) },
    build: { write: false, target, lib },
  });
  return output[0].code;
};

/** Whole or not at all: the file may be served while it is written. */
const write = (name, text) => {
  const path = join(dist, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.${process.pid}`, text);
  renameSync(`${path}.${process.pid}`, path);
};

const buildWidget = async () => {
  const chat = await buildChat();
  const chatFile = `chat-${createHash("sha256").update(chat).digest("hex").slice(0, 10)}.js`;
  write(`widget/${chatFile}`, chat);
  write("widget/chat.js", chat);
  write("widget.js", await buildLoader(chatFile));
  for (const name of readdirSync(join(dist, "widget"))) {
    if (/^chat-.*\.js$/.test(name) && name !== chatFile) rmSync(join(dist, "widget", name), { force: true });
  }
};

/** Watches until the process is ended; a build that fails says why and waits for the next change. */
const keepBuilding = () => {
  let timer;
  watch(source, { recursive: true }, (_change, name) => {
    if (!name || name.startsWith("dist") || name.includes(".test.")) return;
    clearTimeout(timer);
    timer = setTimeout(() => buildWidget().catch((error) => console.error(`widget: ${error.message}`)), 100);
  });
};

await buildWidget();
if (process.argv.includes("--watch")) keepBuilding();
