import { ByteReader, ByteWriter } from "./varints.rules";

/** One passage that holds a term: how often, and how long the passage is (content words). */
export interface Posting {
  passageId: number;
  frequency: number;
  length: number;
}

/**
 * Postings of one term in one segment, ids rising: a count, then for each the distance to the id before it, frequency and
 * length. The count and the absolute first id let segments be joined by putting their bytes one after the other.
 */
export const encodePostings = (postings: Posting[]): Uint8Array => {
  const writer = new ByteWriter();
  writer.varint(postings.length);
  let before = 0;
  for (const { passageId, frequency, length } of postings) {
    if (passageId <= before) throw new RangeError("passage ids must rise");
    writer.varint(passageId - before);
    writer.varint(frequency);
    writer.varint(length);
    before = passageId;
  }
  return writer.finish();
};

/** Calls back for each posting of one or several segments' bytes. */
export const eachPosting = (
  bytes: Uint8Array,
  visit: (passageId: number, frequency: number, length: number) => void,
): void => {
  const reader = new ByteReader(bytes);
  while (!reader.isDone) {
    let passageId = 0;
    for (let left = reader.varint(); left > 0 && !reader.isDone; left--) {
      passageId += reader.varint();
      visit(passageId, reader.varint(), reader.varint());
    }
  }
};
