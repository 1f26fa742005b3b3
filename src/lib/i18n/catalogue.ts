import { createSignal } from "solid-js";
import type { Language } from "~/contract/accounts";
import type { fr } from "./fr";
import type { Translated } from "./translated";

/** Every sentence of the dashboard. */
export type Catalogue = Translated<typeof fr>;

const [known, setKnown] = createSignal<Partial<Record<Language, Catalogue>>>({});

const fetches: Record<Language, () => Promise<Catalogue>> = {
  fr: async () => (await import("./fr")).fr,
  en: async () => (await import("./en")).en,
};

/** The server has all of them from its start; a browser fetches those it reads. */
export const addCatalogue = (language: Language, catalogue: Catalogue): void =>
  void setKnown((all) => ({ ...all, [language]: catalogue }));

export const isCatalogueKnown = (language: Language): boolean => known()[language] !== undefined;

/** Once it is there, the language can be read. */
export async function loadCatalogue(language: Language): Promise<void> {
  if (!isCatalogueKnown(language)) addCatalogue(language, await fetches[language]());
}

export function catalogueOf(language: Language): Catalogue {
  const catalogue = known()[language];
  if (!catalogue) throw new Error(`The texts in ${language} are not loaded.`);
  return catalogue;
}
