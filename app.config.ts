import { fileURLToPath } from "node:url";
import { defineConfig } from "@solidjs/start/config";
import children from "./scripts/children.json";

const root = fileURLToPath(new URL(".", import.meta.url));

export default defineConfig({
  middleware: "./src/middleware.ts",
  // The "js" mode needs unsafe-eval in the Content-Security-Policy.
  serialization: { mode: "json" },
  server: {
    preset: "node-server",
    plugins: ["./src/server/nitro-plugin.ts"],
    compressPublicAssets: { gzip: true, brotli: true },
    alias: { "~": `${root}src` },
    rollupConfig: {
      output: {},
      plugins: [
        {
          name: "monitora-children",
          // What runs beside the server, or before it: `.output/server/<name>.mjs`. In development esbuild bundles the same.
          buildStart() {
            for (const [name, id] of Object.entries(children)) {
              this.emitFile({ type: "chunk", id: `${root}${id}`, fileName: `${name}.mjs` });
            }
          },
        },
      ],
    },
  },
});
