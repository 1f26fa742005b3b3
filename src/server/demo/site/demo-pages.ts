const fragments = import.meta.glob<string>("./pages/*.html", { query: "?raw", import: "default", eager: true });

const pages = [
  { slug: "", file: "accueil", title: "Accueil" },
  { slug: "lampes", file: "lampes", title: "Les lampes" },
  { slug: "livraison", file: "livraison", title: "Livraison et retours" },
  { slug: "garantie", file: "garantie", title: "Garantie" },
  { slug: "restauration", file: "restauration", title: "Restauration" },
  { slug: "contact", file: "contact", title: "Contact" },
];

export interface DemoPage {
  /** What follows `/demo/`, empty for the first page. */
  slug: string;
  title: string;
  html: string;
}

/** The pages of the demo's site, in the order of its menu. */
export const demoPages: DemoPage[] = pages.map(({ slug, file, title }) => ({
  slug,
  title,
  html: fragments[`./pages/${file}.html`] ?? "",
}));
