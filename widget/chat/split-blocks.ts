/** Markdown cut into blocks: fenced code, lists, headings, paragraphs. What grows at the end leaves the others as they were. */
export const splitBlocks = (markdown: string): string[] => {
  const blocks: string[] = [];
  let open: string[] = [];
  let isCode = false;
  const close = () => {
    if (open.length) blocks.push(open.join("\n"));
    open = [];
  };
  for (const line of markdown.split(/\r\n|\r|\n/)) {
    const isFence = /^\s*```/.test(line);
    if (!isCode && (isFence || line.trim() === "" || startsBlock(line, open.at(-1)))) close();
    if (isCode || line.trim() !== "") open.push(line);
    if (isFence) isCode = !isCode;
    if (!isCode && (isFence || headingMark.test(line))) close();
  }
  close();
  return blocks;
};

export const headingMark = /^\s{0,3}#{1,6}\s+/;
/** Indent, bullet or number, then the text of the item. */
export const itemMark = /^(\s*)([-*+•]|(\d{1,9})[.)])(?:\s+|$)/;

const startsBlock = (line: string, before: string | undefined): boolean => {
  if (headingMark.test(line)) return true;
  const isInList = before !== undefined && (itemMark.test(before) || /^\s/.test(before));
  return itemMark.test(line) ? !isInList : isInList && !/^\s/.test(line);
};
