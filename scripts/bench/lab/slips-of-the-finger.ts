const letters = "abcdefghijklmnopqrstuvwxyz";

/** A text typed in haste: accents dropped and two random edits, the same for the same seed. */
export const typedInHaste = (text: string, random: () => number): string => {
  const characters = [...text.normalize("NFD").replace(/\p{M}/gu, "")];
  for (let slip = 0; slip < 2; slip++) {
    const at = 1 + Math.floor(random() * Math.max(1, characters.length - 2));
    const letter = letters.charAt(Math.floor(random() * letters.length));
    const kind = Math.floor(random() * 4);
    if (kind === 0) characters.splice(at, 1);
    else if (kind === 1) characters.splice(at, 0, letter);
    else if (kind === 2) characters[at] = letter;
    else characters.splice(at, 2, characters[at + 1] ?? "", characters[at] ?? "");
  }
  return characters.join("");
};
