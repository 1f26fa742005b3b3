interface Asset {
  tag: string;
  attrs: { rel?: unknown };
}
type Manifest = Record<string, { output: string; assets: Asset[] }>;

const isStyle = ({ tag, attrs }: Asset): boolean => tag === "style" || attrs.rel === "stylesheet";

/**
 * SolidStart writes into each page what every page is made of. A browser asks it for styles alone; the programs, two thirds
 * of 122 kB that were read before anything else, it knows from the import itself.
 */
export const stylesOfPages = (manifest: Manifest): Manifest =>
  Object.fromEntries(
    Object.entries(manifest).map(([page, { output, assets }]) => [page, { output, assets: assets.filter(isStyle) }]),
  );
