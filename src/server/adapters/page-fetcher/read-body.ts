import type { IncomingMessage } from "node:http";
import { pipeline, type Transform } from "node:stream";
import { createBrotliDecompress, createGunzip } from "node:zlib";
import { RefusedConnection } from "./refused-connection";

const decompressors: Record<string, () => Transform> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  br: createBrotliDecompress,
};

/** The body as a page's author wrote it. What a small answer unpacks to is counted too. */
export const readBodyWithin = async (response: IncomingMessage, maxBytes: number): Promise<Uint8Array> => {
  if (Number(response.headers["content-length"] ?? 0) > maxBytes) throw new RefusedConnection("too_large");
  const encoding = (response.headers["content-encoding"] ?? "identity").trim().toLowerCase();
  if (encoding === "identity" || encoding === "") return joined(response, maxBytes);
  const decompress = decompressors[encoding];
  if (!decompress) throw new RefusedConnection("wrong_type");
  // The reader below hears of the failure: a broken stream ends its iteration with the error.
  const plain = pipeline(response, decompress(), () => undefined);
  return joined(plain, maxBytes);
};

const joined = async (chunks: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array> => {
  const read: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > maxBytes) throw new RefusedConnection("too_large");
    read.push(chunk);
  }
  return Buffer.concat(read);
};
