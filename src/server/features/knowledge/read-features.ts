import { featuresVersion, wordFlags } from "./features-format.rules";
import { ByteReader } from "./varints.rules";

/** Where a sentence of a passage lies: words `[from, to)`, and characters in the passage and in the document as given. */
export interface SentencePlace {
  from: number;
  to: number;
  start: number;
  end: number;
  /** Relative to the passage's own start in the document as given. */
  givenStart: number;
  givenEnd: number;
}

/** A passage as its features tell it. `Entry` is what a reader's lexicon makes of each different word. */
export interface ReadPassage<Entry> {
  entries: Entry[];
  title: Uint16Array;
  body: Uint16Array;
  isCapitalised: (at: number) => boolean;
  sentences: SentencePlace[];
}

/** What the bytes say of one word; hashes stand for strings, none is made while reading. */
export type Intern<Entry> = (
  flags: number,
  foldedHash: number,
  stemHash: number,
  bytes: Uint8Array,
  from: number,
  to: number,
) => Entry;

const hashStart = 0x811c9dc5;

/** FNV-1a of UTF-8 bytes, 32 bits: how words are compared at question time. */
export const hashBytes = (bytes: Uint8Array, from: number, to: number, start = hashStart): number => {
  let hash = start;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return hash;
};

const encoder = new TextEncoder();
export const hashWord = (word: string): number => {
  const bytes = encoder.encode(word);
  return hashBytes(bytes, 0, bytes.length);
};

const readWord = <Entry>(reader: ByteReader, intern: Intern<Entry>): Entry => {
  const flags = reader.byte();
  const length = reader.varint();
  const { bytes, at: from } = reader;
  const to = from + length;
  const foldedHash = hashBytes(bytes, from, to);
  reader.at = to;
  if ((flags & wordFlags.stemDiffers) === 0) return intern(flags, foldedHash, foldedHash, bytes, from, to);
  const kept = reader.varint();
  const tail = reader.varint();
  const stemHash = hashBytes(bytes, reader.at, reader.at + tail, hashBytes(bytes, from, from + kept));
  reader.at += tail;
  return intern(flags, foldedHash, stemHash, bytes, from, to);
};

const readSequence = (reader: ByteReader): Uint16Array => {
  const sequence = new Uint16Array(reader.varint());
  for (let at = 0; at < sequence.length; at++) sequence[at] = reader.varint();
  return sequence;
};

const readSentences = (reader: ByteReader): SentencePlace[] => {
  const sentences: SentencePlace[] = [];
  let [from, end, givenEnd] = [0, 0, 0];
  for (let left = reader.varint(); left > 0; left--) {
    const to = from + reader.varint();
    const start = end + reader.varint();
    end = start + reader.varint();
    const givenStart = givenEnd + reader.varint();
    givenEnd = givenStart + reader.varint();
    sentences.push({ from, to, start, end, givenStart, givenEnd });
    from = to;
  }
  return sentences;
};

/** Reads a passage's features, asking `intern` what each different word means to the question; null for another version. */
export const readFeatures = <Entry>(bytes: Uint8Array, intern: Intern<Entry>): ReadPassage<Entry> | null => {
  const reader = new ByteReader(bytes);
  if (reader.byte() !== featuresVersion) return null;
  const entries: Entry[] = [];
  for (let left = reader.varint(); left > 0; left--) entries.push(readWord(reader, intern));
  const title = readSequence(reader);
  const body = readSequence(reader);
  const capitals = reader.at;
  reader.at += Math.ceil(body.length / 8);
  const isCapitalised = (at: number) => (((bytes[capitals + (at >> 3)] ?? 0) >> (at & 7)) & 1) === 1;
  return { entries, title, body, isCapitalised, sentences: readSentences(reader) };
};
