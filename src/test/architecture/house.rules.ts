import type { SourceFile } from "./source-file";

/** Files that only pass on others' exports, and names that say nothing. A page may be called index: the router asks it. */
export const namelessFiles = (tree: readonly SourceFile[]): string[] =>
  tree
    .filter(({ path, isBarrel }) => isBarrel || nameless.test(path))
    .map(({ path }) => path)
    .filter((path) => !/^src\/routes\/.*index\.tsx$/.test(path));

const nameless = /(^|\/)(index|utils?|helpers?|misc|common)(\.tsx?|\/)/;

/** Files that read the environment, besides the one that parses it. */
export const environmentReaders = (tree: readonly SourceFile[]): string[] =>
  tree.filter((file) => file.readsEnvironment && file.path !== "src/server/config.ts").map(({ path }) => path);

/** Files that work without a tenant. */
export const asSystemCallers = (tree: readonly SourceFile[]): string[] =>
  tree
    .filter((file) => file.calls.includes("asSystem"))
    .map(({ path }) => path)
    .sort();

/** Routers say who may, what comes in and which verb: decisions and SQL in them. */
export const routerProblems = (tree: readonly SourceFile[]): string[] =>
  tree
    .filter(({ path }) => path.startsWith("src/server/routers/"))
    .flatMap(({ path, constructs, imports }) => [
      ...constructs.map((construct) => `${path} holds ${construct}`),
      ...imports.filter(({ target }) => isDatabase(target)).map(({ target }) => `${path} imports ${target}`),
    ]);

/** SQL has one room in each feature, its repositories. */
export const sqlOutsideRepositories = (tree: readonly SourceFile[]): string[] =>
  tree
    .filter(({ path }) => path.startsWith("src/server/features/") && !path.endsWith(".repository.ts"))
    .filter(
      ({ imports, constructs }) =>
        constructs.includes("sql") || imports.some((one) => !one.isTypeOnly && isSql(one.target)),
    )
    .map(({ path }) => path);

const isSql = (target: string): boolean => /^drizzle-orm/.test(target) || target.startsWith("src/server/db/schema/");
const isDatabase = (target: string): boolean => isSql(target) || target.startsWith("src/server/db/");

/** What checks inputs weighs more than any page and is the server's: values of it in what a browser fetches. */
export const checksInBrowser = (tree: readonly SourceFile[]): string[] =>
  tree
    .filter(({ path }) => !path.startsWith("src/server/") && !/-inputs\.ts$|\.test\.tsx?$/.test(path))
    .flatMap(({ path, imports }) =>
      imports
        .filter(({ target, isTypeOnly }) => !isTypeOnly && /^zod(\/|$)|^src\/contract\/.*-inputs(\.ts)?$/.test(target))
        .map(({ target }) => `${path} imports ${target}`),
    );
