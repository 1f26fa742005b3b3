import { createReadStream } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Upload } from "../features/knowledge/upload-document";

/** From the project's root, as the migrations are. */
export const samplesFolder = "src/server/demo/documents";

/** What is read of a folder, deep inside too, in the order of the names. */
export const listFiles = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true })).filter((name) => /\.(pdf|docx|html?|txt|md)$/i.test(name)).sort();

/** A file of a folder, to be uploaded; its path inside the folder is its name. */
export const openFile = (folder: string, fileName: string): Pick<Upload, "fileName" | "bytes"> => ({
  fileName: fileName.replaceAll("\\", "/"),
  bytes: createReadStream(join(folder, fileName)),
});
