import { sentences } from "./sentences.mjs";

const { LC_ALL, LC_MESSAGES, LANG } = process.env;
export const language = (LC_ALL || LC_MESSAGES || LANG || "").startsWith("en") ? "en" : "fr";

/** A sentence of the catalogue, its {values} filled in. */
export const sentence = (key, values = {}) =>
  sentences[language][key].replace(/\{(\w+)\}/g, (_, name) => String(values[name]));

export const say = (key, values) => console.log(sentence(key, values));
