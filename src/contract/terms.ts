/** Version of the terms of use a new account accepts. Raise it whenever their text in `lib/i18n` changes. */
export const termsVersion = "2026-11";
