/** What the file picker offers; the server judges by content. */
export const acceptedFiles = ".pdf,.txt,.md,.markdown,application/pdf,text/plain,text/markdown";
