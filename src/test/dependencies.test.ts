import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { dependencies, devDependencies, overrides } from "../../package.json";

const documented = [...readFileSync("docs/dependencies.md", "utf8").matchAll(/^\| `([^`]+)` \| \S/gm)].map(
  ([, name]) => name,
);
const declared = [dependencies, devDependencies, overrides].flatMap((group) => Object.entries(group));

test("every dependency is there for a written reason, and no reason is left without its dependency", () => {
  expect(documented.sort()).toEqual(declared.map(([name]) => name).sort());
});

test("every version is exact", () => {
  expect(declared.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});
