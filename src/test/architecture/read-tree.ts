import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path/posix";
import { fileURLToPath } from "node:url";
import { readSource } from "./read-source";
import type { SourceFile } from "./source-file";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** Every source file of the product; tests and what serves tests are free to reach everywhere. */
export const readProjectTree = (): SourceFile[] => {
  const paths = ["src", "widget"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name}`),
  );
  return treeOf(new Map(paths.filter(isSource).map((path) => [path, readFileSync(join(root, path), "utf8")])));
};

const isSource = (path: string): boolean =>
  /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path) && !/^(src\/test|widget\/dist)\//.test(path);

/** Files read, and their imports turned into paths of the tree where they name one. */
export const treeOf = (texts: ReadonlyMap<string, string>): SourceFile[] =>
  [...texts].map(([path, text]) => {
    const file = readSource(path, text);
    return { ...file, imports: file.imports.map((one) => ({ ...one, target: resolve(path, one.target, texts) })) };
  });

const resolve = (from: string, specifier: string, texts: ReadonlyMap<string, string>): string => {
  const bare = specifier.replace(/\?.*$/, "");
  if (!/^(~\/|\.)/.test(bare)) return bare;
  const path = bare.startsWith("~/") ? `src/${bare.slice(2)}` : normalize(join(dirname(from), bare));
  const candidates = ["", ".ts", ".tsx", "/index.ts", "/index.tsx"].map((end) => path + end);
  return candidates.find((candidate) => texts.has(candidate)) ?? path;
};
