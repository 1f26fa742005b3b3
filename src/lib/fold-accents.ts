/** Lower case without accents, for comparing what is typed with what is written. */
export const foldAccents = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
