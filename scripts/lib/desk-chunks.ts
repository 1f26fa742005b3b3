interface Modules {
  getModuleIds(): Iterable<string>;
  getModuleInfo(id: string): { importedIds: readonly string[] } | null;
}

/** The browser's entry as vinxi names it, and the layout around the pages of a signed-in person as the router asks for it. */
const frames = [/vinxi\/handler\/client$/, /\/src\/routes\/\(app\)\.tsx\?pick=default/];
const page = /\/src\/routes\/.*\?pick=default/;
/** A piece of ours that so many pages are made of is fetched by all: a file of its own costs a page more than what it does not use. */
const manyPages = 5;
const isOurs = (id: string): boolean => !id.includes("/node_modules/") || id.includes("/@lucide/icons/");

/**
 * For rollup's `manualChunks`: what every page is made of goes into one file, what many are made of into a second, and all
 * styles into one. Cut by who shares what, a page were fifty files, each of which takes a millisecond of a telephone's
 * time before it is looked at; and gzip presses one better than fifty by an eighth.
 */
export const deskChunks = () => {
  let chunkOf: ((id: string) => string | undefined) | undefined;
  return (id: string, modules: Modules): string | undefined => {
    chunkOf ??= chunksOf(modules);
    return chunkOf(id);
  };
};

const chunksOf = (modules: Modules) => {
  const ids = [...modules.getModuleIds()];
  const frame = reachedFrom(
    ids.filter((id) => frames.some((one) => one.test(id))),
    modules,
  );
  const pages = ids.filter((id) => page.test(id)).map((id) => reachedFrom([id], modules));
  const isShared = (id: string) => pages.filter((reached) => reached.has(id)).length >= manyPages;
  /** Rollup puts what a module needs into its file too. */
  const isLight = (id: string) => [...reachedFrom([id], modules)].every((one) => frame.has(one) || isOurs(one));
  return (id: string): string | undefined => {
    if (frame.has(id) || id.endsWith(".css")) return "frame";
    return isShared(id) && isLight(id) ? "pieces" : undefined;
  };
};

const reachedFrom = (ids: readonly string[], modules: Modules): Set<string> => {
  const reached = new Set<string>();
  const left = [...ids];
  for (let id = left.pop(); id !== undefined; id = left.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    left.push(...(modules.getModuleInfo(id)?.importedIds ?? []));
  }
  return reached;
};
