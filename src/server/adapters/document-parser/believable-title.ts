import { cleaned } from "./clean-text";

const unusable =
  /^(?:untitled|sans[ -]titre|document\s*\d*|titre|title|microsoft \w+ ?-.*|\(anonymous\)|.*\.\w{2,4})$/iu;

/** Titles that tools write by themselves are not the document's. */
export const believableTitle = (title: unknown): string | null => {
  const text = typeof title === "string" ? cleaned(title).replace(/\s+/gu, " ").trim() : "";
  return text.length >= 3 && text.length <= 200 && /\p{L}{2}/u.test(text) && !unusable.test(text) ? text : null;
};
