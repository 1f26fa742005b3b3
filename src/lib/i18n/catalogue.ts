import { createSignal } from "solid-js";
import { isServer } from "solid-js/web";
import type { Language } from "~/contract/accounts";
import { en } from "./en";
import { fr } from "./fr";
import type { Translated } from "./translated";

/** Every sentence of the dashboard. */
export type Catalogue = Translated<typeof fr>;

/** The server has all of them; a browser fetches those it reads, and its bundle drops this use of the others. */
const [known, setKnown] = createSignal<Partial<Record<Language, Catalogue>>>(isServer ? { fr, en } : {});

const fetches: Record<Language, () => Promise<Catalogue>> = {
  fr: async () => (await import("./fr")).fr,
  en: async () => (await import("./en")).en,
};

export const isCatalogueKnown = (language: Language): boolean => known()[language] !== undefined;

/** Once it is there, the language can be read. */
export async function loadCatalogue(language: Language): Promise<void> {
  if (known()[language]) return;
  const catalogue = await fetches[language]();
  setKnown((all) => ({ ...all, [language]: catalogue }));
}

export function catalogueOf(language: Language): Catalogue {
  const catalogue = known()[language];
  if (!catalogue) throw new Error(`The texts in ${language} are not loaded.`);
  return catalogue;
}
