import { foldAccents } from "./fold-accents";

/** Tells texts that hold every word of a search, whatever their accents and capitals, from those that do not; without words all do. */
export const wordFinder = (search: string): ((text: string) => boolean) => {
  const words = foldAccents(search).split(/\s+/).filter(Boolean);
  return (text) => {
    const held = foldAccents(text);
    return words.every((word) => held.includes(word));
  };
};
