import type { Language } from "~/contract/accounts";
import { en } from "./en";
import { fr } from "./fr";
import type { Translated } from "./translated";

/** Every sentence of the dashboard. */
export type Catalogue = Translated<typeof fr>;

const catalogues: Record<Language, Catalogue> = { fr, en };

export const catalogueOf = (language: Language): Catalogue => catalogues[language];
