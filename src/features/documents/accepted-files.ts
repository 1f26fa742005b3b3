/** What the file picker offers; the server judges by content. */
export const acceptedFiles = ".pdf,.html,.htm,.txt,.md,.markdown,application/pdf,text/html,text/plain,text/markdown";
