import { fileURLToPath } from "node:url";
import { defineConfig } from "@solidjs/start/config";

const root = fileURLToPath(new URL(".", import.meta.url));

/** Programs that run beside the server, each in a short process of its own: `.output/server/<name>.mjs`. */
const children = {
  parser: "src/server/adapters/document-parser/parser.child.ts",
  setup: "src/server/setup.child.ts",
};

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
