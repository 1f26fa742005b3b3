import { fileURLToPath } from "node:url";
import { defineConfig } from "@solidjs/start/config";
import children from "./scripts/children.json";
import { compileAtOnce } from "./scripts/lib/compile-at-once";
import { deskChunks } from "./scripts/lib/desk-chunks";
import { stylesOnce } from "./scripts/lib/styles-once";

const root = fileURLToPath(new URL(".", import.meta.url));
interface Emitter {
  emitFile(file: { type: "chunk"; id: string; fileName: string }): string;
}
const forever = "public, max-age=31536000, immutable";
/** The visitor's program runs on other sites' pages; a module is fetched across origins only with these. */
const anyPage = { "access-control-allow-origin": "*", "cross-origin-resource-policy": "cross-origin" };

const app = defineConfig({
  middleware: "./src/middleware.ts",
  // The "js" mode needs unsafe-eval in the Content-Security-Policy.
  serialization: { mode: "json" },
  vite: ({ router }: { router: string }) =>
    router === "client"
      ? {
          build: { rollupOptions: { output: { manualChunks: deskChunks() } } },
          plugins: [stylesOnce(), compileAtOnce()],
        }
      : {},
  server: {
    preset: "node-server",
    sourceMap: false,
    plugins: ["./src/server/nitro-plugin.ts"],
    compressPublicAssets: { gzip: true, brotli: true },
    alias: { "~": `${root}src` },
    publicAssets: [{ dir: `${root}widget/dist`, baseURL: "/", fallthrough: true }],
    routeRules: {
      "/_build/assets/**": { headers: { "cache-control": forever } },
      "/widget.js": { headers: { ...anyPage, "cache-control": "public, max-age=300" } },
      "/widget/**": { headers: { ...anyPage, "cache-control": forever } },
      "/widget/chat.js": { headers: { ...anyPage, "cache-control": "no-cache" } },
    },
    rollupConfig: {
      output: {},
      plugins: [
        {
          // Programs that run beside the server, each in a short process of its own: `.output/server/<name>.mjs`.
          name: "monitora-children",
          buildStart(this: Emitter) {
            for (const [name, id] of Object.entries(children)) {
              this.emitFile({ type: "chunk", id: `${root}${id}`, fileName: `${name}.mjs` });
            }
          },
        },
      ],
    },
  },
});

// The dashboard speaks tRPC alone: the door of server functions would be one more way in, and every page built once more.
app.config.routers = app.config.routers.filter(({ name }: { name: string }) => name !== "server-fns");

export default app;
