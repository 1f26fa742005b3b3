import type { Plugin } from "vite";

const hint = "//# allFunctionsCalledOnLoad";

/**
 * Tells the browser that what a page fetches is what it calls. Chromium then compiles all of it while it is fetched, beside
 * the page, and not function by function at the first call, when the page waits; to others it is a comment.
 */
export const compileAtOnce = (): Plugin => ({
  name: "monitora-compile-at-once",
  generateBundle: {
    // After Vite has written its own first line.
    order: "post",
    handler(_options, bundle) {
      for (const output of Object.values(bundle)) if (output.type === "chunk") output.code = `${hint}\n${output.code}`;
    },
  },
});
