import type { Language } from "~/contract/accounts";
import { localeOf } from "./dates";

/** «français» for `fr`, in the reader's language; null when the language is not known. */
export function languageName(code: string | null, reader: Language): string | null {
  if (code === null) return null;
  return new Intl.DisplayNames(localeOf(reader), { type: "language" }).of(code) ?? code;
}
