const sampleBytes = 4_096;

/** UTF-16 without a mark: Latin letters have a NUL in every other byte. */
const utf16ByNuls = (bytes: Uint8Array): "utf-16le" | "utf-16be" | null => {
  const sample = bytes.subarray(0, sampleBytes - (sampleBytes % 2));
  const nuls = [0, 0];
  sample.forEach((byte, at) => {
    if (byte === 0) nuls[at % 2] = (nuls[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = nuls;
  const pairs = sample.length / 2;
  if (odd > pairs * 0.4 && even < odd / 8) return "utf-16le";
  if (even > pairs * 0.4 && odd < even / 8) return "utf-16be";
  return null;
};

const marked = (bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" | null => {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  if (a === 0xff && b === 0xfe) return "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  return null;
};

const count = (text: string, pattern: RegExp): number => {
  let found = 0;
  while (pattern.exec(text)) found++;
  return found;
};

/** What CP1252 has in place of the 32 control characters of Latin-1. */
const western = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

/** Node 20 decodes `windows-1252` as Latin-1, so its own thirty-two letters are put in by hand. */
export const decodeWestern = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString("latin1")
    .replace(/[\u0080-\u009F]/g, (char) => western[char.charCodeAt(0) - 0x80] ?? char);

/** UTF-8 with a few broken bytes stays UTF-8; where most letters beyond ASCII are broken the text is CP1252, which holds Latin-1. */
const utf8OrWestern = (bytes: Uint8Array): string => {
  const text = new TextDecoder("utf-8").decode(bytes);
  const broken = count(text, /\uFFFD/g);
  if (broken === 0) return text;
  const whole = count(text, /[\u0080-\uFFFC]/g);
  return whole > broken * 4 ? text : decodeWestern(bytes);
};

/** The text of a plain file: UTF-8, UTF-16 in both orders, or Latin-1/CP1252, judged by content. A byte order mark is no part of it. */
export const decodeText = (bytes: Uint8Array): string => {
  const encoding = marked(bytes) ?? utf16ByNuls(bytes);
  return encoding ? new TextDecoder(encoding).decode(bytes) : utf8OrWestern(bytes);
};
