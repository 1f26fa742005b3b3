const titleMaxChars = 200;

/** What a document is called until it says its own title: its file's name without the extension. */
export const titleOfFile = (fileName: string): string => {
  const name = fileName
    .replace(/\.[a-z0-9]{1,8}$/iu, "")
    .replaceAll("_", " ")
    .replace(/\s+/gu, " ")
    .trim();
  return (name || fileName).slice(0, titleMaxChars);
};
