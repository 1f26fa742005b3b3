import type { SourceFile } from "./source-file";

/** Files that import each other in a ring, types included: each ring once, as a path that ends where it begins. */
export const circles = (tree: readonly SourceFile[]): string[] => {
  const imports = new Map(tree.map((file) => [file.path, file.imports.map((one) => one.target)]));
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (path: string, trail: string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) found.push([...trail.slice(start), path].join(" → "));
    if (start >= 0 || done.has(path)) return;
    for (const target of imports.get(path) ?? []) walk(target, [...trail, path]);
    done.add(path);
  };
  for (const file of tree) walk(file.path, []);
  return found;
};
