import type { Plugin, Rollup } from "vite";

const isChunk = (output: Rollup.OutputAsset | Rollup.OutputChunk): output is Rollup.OutputChunk =>
  output.type === "chunk";
const entry = /vinxi\/handler\/client$/;

/** All styles are in one file: the page's head asks for it, and no page, nor any part of one that is fetched later, asks again. */
export const stylesOnce = (): Plugin => ({
  name: "monitora-styles-once",
  generateBundle: {
    order: "pre",
    handler(_options, bundle) {
      const chunks = Object.values(bundle).filter(isChunk);
      const styles = new Set(chunks.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]));
      for (const { viteMetadata } of chunks) viteMetadata?.importedCss.clear();
      const first = chunks.find(({ facadeModuleId }) => facadeModuleId && entry.test(facadeModuleId));
      if (!first?.viteMetadata) throw new Error("the browser's entry was not found: no page would have styles");
      for (const style of styles) first.viteMetadata.importedCss.add(style);
    },
  },
});
