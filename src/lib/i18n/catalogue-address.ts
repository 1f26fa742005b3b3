import type { Language } from "~/contract/accounts";

/** Where the browser's part of the build holds the texts in a language; none in development. Server only. */
export const catalogueAddress = (language: Language): string | undefined =>
  import.meta.env.PROD
    ? import.meta.env.MANIFEST.client?.inputs[`src/lib/i18n/${language}.ts`]?.output.path
    : undefined;
