import { defineConfig } from "vitest/config";

const alias = { "~": new URL("./src", import.meta.url).pathname };

/** A journey opens one browser at a time: two cores are all there may be. */
const journeys = {
  environment: "node",
  pool: "forks",
  maxWorkers: 1,
  // A document takes seconds, and many more on a machine that others use as well.
  testTimeout: 120_000,
  expect: { poll: { timeout: 10_000 } },
  hookTimeout: 120_000,
} as const;

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: "server",
          environment: "node",
          include: ["src/**/*.test.ts", "widget/**/*.test.ts", "scripts/**/*.test.ts"],
          globalSetup: ["src/test/global-setup.ts"],
          pool: "forks",
          maxWorkers: 2,
          // What a file imports stays imported for the next: a third of the whole time went into reading the same modules.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        resolve: { alias },
        test: {
          ...journeys,
          name: "e2e",
          include: ["e2e/*.e2e.ts"],
          globalSetup: ["e2e/global-setup.ts"],
        },
      },
      // These bring servers of their own, so that they run beside the journeys that share one.
      { resolve: { alias }, test: { ...journeys, name: "e2e-apart", include: ["e2e/apart/*.e2e.ts"] } },
      // Not part of `npm test`: it makes the pictures of the documentation (`npm run pictures`).
      { resolve: { alias }, test: { ...journeys, name: "pictures", include: ["e2e/pictures/*.e2e.ts"] } },
    ],
  },
});
