interface Modules {
  getModuleIds(): Iterable<string>;
  getModuleInfo(id: string): { importedIds: readonly string[] } | null;
}

/** The browser's entry as vinxi names it, and the layout around the pages of a signed-in person as the router asks for it. */
const roots = [/vinxi\/handler\/client$/, /\/src\/routes\/\(app\)\.tsx\?pick=default/];

/**
 * For rollup's `manualChunks`: what every page is made of goes into one file. Cut by who shares what, it were fifty, and
 * gzip presses one file better than fifty by an eighth.
 */
export const frameChunk = () => {
  let frame: Set<string> | undefined;
  return (id: string, modules: Modules): string | undefined => {
    frame ??= reachedFrom(
      [...modules.getModuleIds()].filter((one) => roots.some((root) => root.test(one))),
      modules,
    );
    return frame.has(id) ? "frame" : undefined;
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
