import { expect, test } from "vitest";
import { circles } from "./circles.rules";
import { directionProblems } from "./direction.rules";
import { featureOrderProblems } from "./feature-order.rules";
import {
  asSystemCallers,
  checksInBrowser,
  environmentReaders,
  namelessFiles,
  routerProblems,
  sqlOutsideRepositories,
} from "./house.rules";
import { treeOf } from "./read-tree";

const tree = (files: Record<string, string>) => treeOf(new Map(Object.entries(files)));
const verb = "src/server/features/answers/stream-answer.ts";
const kernel = "src/server/kernel/ids.ts";

test("an import that points upwards is seen, by alias or by path", () => {
  const source = { [verb]: "export const a = 1;" };
  const byAlias = `import { a } from "~/server/features/answers/stream-answer";`;
  const byPath = `export { a } from "../features/answers/stream-answer";`;
  for (const text of [byAlias, byPath, `const b = import("../features/answers/stream-answer");`]) {
    expect(directionProblems(tree({ ...source, [kernel]: text }))).toEqual([
      `${kernel} (kernel) may not import ${verb}`,
    ]);
  }
  expect(directionProblems(tree({ ...source, "src/server/jobs/index-document.job.ts": byAlias }))).toEqual([]);
});

test("a comment or a string that looks like an import is none", () => {
  const text = `// import { a } from "../features/answers/stream-answer";\nconst b = 'import "../features/answers/x"';`;
  expect(directionProblems(tree({ [kernel]: text }))).toEqual([]);
});

test("the browser and the widget take types from the server, never values", () => {
  const value = `import { router } from "~/server/trpc/app-router";`;
  const type = `import type { Router } from "~/server/trpc/app-router";\nimport { type Other } from "~/server/trpc/app-router";`;
  const router = { "src/server/trpc/app-router.ts": "export const router = 1; export type Router = 1;" };
  for (const path of ["src/ui/button.tsx", "src/features/documents/List.tsx", "widget/chat/send.ts", "src/app.tsx"]) {
    expect(directionProblems(tree({ ...router, [path]: value }))).toHaveLength(1);
    expect(directionProblems(tree({ ...router, [path]: type }))).toEqual([]);
  }
});

test("an import of a value among types is an import of a value", () => {
  const files = {
    "src/server/trpc/app-router.ts": "",
    "src/ui/button.tsx": `import { type Router, router } from "~/server/trpc/app-router";`,
  };
  expect(directionProblems(tree(files))).toHaveLength(1);
});

test("a file that stands in no layer is seen", () => {
  expect(directionProblems(tree({ "src/stuff/thing.ts": "" }))).toEqual([
    "src/stuff/thing.ts stands in no layer of the architecture",
  ]);
});

test("a feature that calls to its right, or another's repository, is seen", () => {
  const files = {
    "src/server/features/insights/count.ts": "",
    "src/server/features/accounts/users.repository.ts": "",
    [verb]: `import "../insights/count"; import "../accounts/users.repository";`,
  };
  expect(featureOrderProblems(tree(files))).toHaveLength(2);
  expect(featureOrderProblems(tree({ "src/server/features/weather/rain.ts": "" }))).toHaveLength(1);
});

test("a ring of imports is seen, through types too", () => {
  const files = {
    "src/lib/a.ts": `import "./b";`,
    "src/lib/b.ts": `import type {} from "./c";`,
    "src/lib/c.ts": `import "./a";`,
  };
  expect(circles(tree(files))).toEqual(["src/lib/a.ts → src/lib/b.ts → src/lib/c.ts → src/lib/a.ts"]);
});

test("barrels and names that say nothing are seen; a page called index is not", () => {
  const files = {
    "src/lib/all.ts": `export * from "./dates";`,
    "src/lib/utils.ts": "export const a = 1;",
    "src/ui/index.ts": "export const a = 1;",
    "src/routes/index.tsx": "export const a = 1;",
  };
  expect(namelessFiles(tree(files))).toEqual(["src/lib/all.ts", "src/lib/utils.ts", "src/ui/index.ts"]);
});

test("reading the environment anywhere else than config.ts is seen", () => {
  const text = "export const port = process.env.PORT;";
  expect(environmentReaders(tree({ [kernel]: text, "src/server/config.ts": text }))).toEqual([kernel]);
});

test("a caller of asSystem is seen", () => {
  expect(asSystemCallers(tree({ [verb]: "await asSystem(db, 'sweep', work);" }))).toEqual([verb]);
});

test("a decision or SQL in a router is seen", () => {
  const path = "src/server/routers/documents.router.ts";
  for (const text of [
    "if (a) b();",
    "try { a() } catch {}",
    "const c = a ? b : d;",
    "sql`select 1`",
    `import "~/server/db/tenant";`,
  ]) {
    expect(routerProblems(tree({ [path]: text }))).toHaveLength(1);
  }
});

test("SQL in a verb is seen, and in a repository it is at home", () => {
  const text = `import { eq } from "drizzle-orm";`;
  expect(sqlOutsideRepositories(tree({ [verb]: text }))).toEqual([verb]);
  expect(sqlOutsideRepositories(tree({ "src/server/features/answers/answers.repository.ts": text }))).toEqual([]);
});

test("a check of inputs in what a browser fetches is seen, its type is not", () => {
  const files = (text: string) =>
    tree({ "src/contract/gap-inputs.ts": `import { z } from "zod";`, "src/ui/a.ts": text });
  expect(checksInBrowser(files(`import { gapInput } from "~/contract/gap-inputs";`))).toHaveLength(1);
  expect(checksInBrowser(files(`import { z } from "zod";`))).toHaveLength(1);
  expect(checksInBrowser(files(`import type { GapInput } from "~/contract/gap-inputs";`))).toEqual([]);
});
