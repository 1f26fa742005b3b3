import JSZip from "jszip";
import { ReadFailure } from "./read-failure";

const openArchive = async (bytes: Uint8Array): Promise<JSZip> => {
  try {
    return await JSZip.loadAsync(bytes);
  } catch (error) {
    throw new ReadFailure(/encrypted/iu.test(String(error)) ? "encrypted" : "damaged", String(error));
  }
};

/** How many bytes a part unpacks to, asked only up to `maxBytes`. */
const unpackedBytes = (part: JSZip.JSZipObject, maxBytes: number): Promise<number> =>
  new Promise((resolve, reject) => {
    let bytes = 0;
    const stream = part.nodeStream();
    stream.on("data", (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= maxBytes) return;
      stream.pause();
      resolve(bytes);
    });
    stream.on("end", () => resolve(bytes));
    stream.on("error", (error) => reject(new ReadFailure("damaged", String(error))));
  });

/** Opens a zip archive whose parts that match unpack to `maxBytes` at most, whatever it says of their size. Throws `ReadFailure`. */
export const openZip = async (bytes: Uint8Array, parts: RegExp, maxBytes: number): Promise<JSZip> => {
  const archive = await openArchive(bytes);
  let total = 0;
  for (const part of archive.file(parts)) {
    total += await unpackedBytes(part, maxBytes - total);
    if (total > maxBytes) throw new ReadFailure("too_large", `${part.name} unpacks to more than ${maxBytes} bytes`);
  }
  return archive;
};
