import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { Problem } from "./problem.mjs";

/** `--docs FOLDER`: files of the person's own for the demo assistant, instead of the samples. */
export const readDocsOption = (args, { isDemo }) => {
  const [option, folder, ...rest] = args;
  if (option === undefined) return null;
  if (option !== "--docs" || rest.length > 0) throw new Problem("unknownOption", { option: rest[0] ?? option });
  if (!folder) throw new Problem("docsWithoutFolder");
  if (!isDemo) throw new Problem("docsNeedDemo");
  const path = resolve(process.env.INIT_CWD ?? ".", folder);
  if (!documentsIn(path).length) throw new Problem("docsEmpty", { folder: path });
  return path;
};

const documentsIn = (folder) => {
  try {
    return readdirSync(folder, { recursive: true }).filter((name) => /\.(pdf|docx|html?|txt|md)$/i.test(name));
  } catch {
    throw new Problem("docsMissing", { folder });
  }
};
