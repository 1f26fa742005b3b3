import { createHash } from "node:crypto";
import { BlobTooLarge } from "./blob-store";

export interface Measured {
  chunks: AsyncGenerator<Uint8Array>;
  /** Right once the chunks were read to their end. */
  result(): { sha256: string; sizeBytes: number };
}

/** Passes a stream on while counting and hashing it; fails as soon as it is too long. */
export const measured = (bytes: AsyncIterable<Uint8Array>, maxBytes: number): Measured => {
  const hash = createHash("sha256");
  let sizeBytes = 0;
  async function* pass(): AsyncGenerator<Uint8Array> {
    for await (const chunk of bytes) {
      sizeBytes += chunk.length;
      if (sizeBytes > maxBytes) throw new BlobTooLarge();
      hash.update(chunk);
      yield chunk;
    }
  }
  return { chunks: pass(), result: () => ({ sha256: hash.digest("hex"), sizeBytes }) };
};
