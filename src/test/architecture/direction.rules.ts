import type { Import, SourceFile } from "./source-file";

/** Where a file stands. The first pattern that fits names its layer; `uses` are the layers it may import values from. */
const layers = [
  { name: "contract", at: /^src\/contract\//, uses: [] },
  { name: "kernel", at: /^src\/server\/kernel\//, uses: [] },
  { name: "config", at: /^src\/server\/config\.ts$/, uses: [] },
  { name: "db", at: /^src\/server\/db\//, uses: ["kernel"] },
  { name: "adapters", at: /^src\/server\/adapters\//, uses: ["kernel", "texts"] },
  { name: "auth", at: /^src\/server\/auth\//, uses: ["db", "adapters", "kernel"] },
  { name: "live", at: /^src\/server\/live\//, uses: ["db", "kernel"] },
  {
    name: "services",
    at: /^src\/server\/services\.ts$/,
    uses: ["jobs", "verbs", "config", "live", "auth", "db", "adapters", "kernel"],
  },
  { name: "verbs", at: /^src\/server\/features\//, uses: ["live", "auth", "db", "adapters", "kernel", "texts"] },
  { name: "jobs", at: /^src\/server\/jobs\//, uses: ["verbs", "live", "auth", "db", "adapters", "kernel", "texts"] },
  { name: "demo", at: /^src\/server\/demo\//, uses: ["services", "verbs", "auth", "db", "adapters", "kernel"] },
  { name: "work", at: /^src\/server\/take-up-work\.ts$/, uses: ["services", "jobs", "verbs", "kernel"] },
  {
    name: "programs",
    at: /^src\/server\/([^/]+\.child|nitro-plugin|shut-down)\.ts$/,
    uses: ["http", "work", "services", "config", "demo", "jobs", "verbs", "live", "auth", "db", "adapters", "kernel"],
  },
  {
    name: "trpc",
    at: /^src\/server\/trpc\//,
    uses: ["routers", "services", "verbs", "live", "auth", "db", "adapters", "kernel", "texts"],
  },
  {
    name: "http",
    at: /^src\/server\/http\//,
    uses: ["trpc", "work", "services", "verbs", "config", "live", "auth", "db", "adapters", "kernel", "texts"],
  },
  { name: "routers", at: /^src\/server\/routers\//, uses: ["trpc", "verbs", "live", "kernel"] },
  {
    name: "doors",
    at: /^src\/(routes\/.*\.ts|middleware\.ts)$/,
    uses: ["http", "trpc", "services", "demo", "kernel", "texts"],
  },
  { name: "pages", at: /^src\/(routes\/.*\.tsx|app\.tsx|entry-\w+\.tsx)$/, uses: ["features", "lib", "texts", "ui"] },
  { name: "features", at: /^src\/features\//, uses: ["lib", "texts", "ui"] },
  { name: "ui", at: /^src\/ui\//, uses: ["lib", "texts"] },
  { name: "texts", at: /^src\/lib\/i18n\/.*\.ts$/, uses: [] },
  { name: "lib", at: /^src\/lib\//, uses: ["texts"] },
  { name: "widget", at: /^widget\//, uses: [] },
] as const satisfies readonly { name: string; at: RegExp; uses: readonly string[] }[];

type Layer = (typeof layers)[number];

export const layerOf = (path: string): Layer | undefined => layers.find((layer) => layer.at.test(path));

/** The side that runs in a browser takes types from the server, never values. */
const browserSide = new Set<string>(["pages", "features", "ui", "lib", "texts", "widget", "contract"]);

/** What the server is given: its shape may be named anywhere in it. */
const shapes = new Set<string>(["config", "services", "adapters"]);

/** Imports that point upwards, and files that stand nowhere. */
export const directionProblems = (tree: readonly SourceFile[]): string[] => tree.flatMap(problemsOf);

const problemsOf = (file: SourceFile): string[] => {
  const layer = layerOf(file.path);
  if (!layer) return [`${file.path} stands in no layer of the architecture`];
  return file.imports
    .filter((one) => /^(src|widget)\/.*(\/[^.]+|\.tsx?)$/.test(one.target) && !mayImport(layer, one))
    .map((one) => `${file.path} (${layer.name}) may not import ${one.target}`);
};

const mayImport = (from: Layer, { target, isTypeOnly, isDynamic }: Import): boolean => {
  const to = layerOf(target);
  if (!to || to.name === "contract" || to.name === from.name) return to !== undefined;
  if (isTypeOnly && (browserSide.has(from.name) || shapes.has(to.name))) return true;
  // Server rendering: the typed client reaches the router inside the same process, and the browser's bundle never holds it.
  if (isDynamic && from.name === "lib" && to.name === "trpc") return true;
  return from.uses.some((name) => name === to.name);
};
