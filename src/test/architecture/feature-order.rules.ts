import type { SourceFile } from "./source-file";

/** A feature of the server calls verbs of those before it, never after. */
const featureOrder = [
  "accounts",
  "workspaces",
  "knowledge",
  "conversations",
  "answers",
  "checks",
  "inbox",
  "insights",
  "integrations",
  "privacy",
];

const featureOf = (path: string): string | undefined => /^src\/server\/features\/([^/]+)\//.exec(path)?.[1];

/** Features that call to their right, reach into another's repository, or have no place in the order. */
export const featureOrderProblems = (tree: readonly SourceFile[]): string[] =>
  tree.flatMap((file) => {
    const from = featureOf(file.path);
    if (from && rankOf(from) < 0) return [`${file.path}: the feature ${from} has no place in the order`];
    return file.imports.flatMap(({ target, isTypeOnly }) => {
      const to = featureOf(target);
      if (!to || to === from) return [];
      // The shape of a row may be named; reading and writing rows is the verbs' business.
      if (!isTypeOnly && /\.repository(\.ts)?$/.test(target))
        return [`${file.path} reaches into the repository ${target}`];
      return from && rankOf(to) > rankOf(from) ? [`${file.path} (${from}) calls ${target}, to its right`] : [];
    });
  });

const rankOf = (feature: string): number => featureOrder.indexOf(feature);
