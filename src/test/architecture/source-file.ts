/** One import of a source file. `target` is a path of the tree, or the package's name. */
export interface Import {
  target: string;
  isTypeOnly: boolean;
  isDynamic: boolean;
}

/** What the rules need to know of a source file; `path` runs from the project's root, with slashes. */
export interface SourceFile {
  path: string;
  imports: Import[];
  /** Names of functions called without an object before them. */
  calls: string[];
  /** `if`, `try`, `switch`, `?:` and tagged `sql`, where they stand. */
  constructs: Construct[];
  readsEnvironment: boolean;
  /** Holds nothing but `export … from`. */
  isBarrel: boolean;
}

export type Construct = "if" | "try" | "switch" | "?:" | "sql";
