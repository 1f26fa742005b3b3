/** What Monitora reads by itself; judged by content, never by name alone. */
export const localTypes = ["pdf", "docx", "html", "txt", "md"] as const;
/** What Unstructured reads, where it is configured. */
export const remoteTypes = ["pptx", "xlsx", "odt", "epub", "rtf", "image", "doc", "ppt", "xls"] as const;
export const documentTypes = [...localTypes, ...remoteTypes] as const;
export type RemoteType = (typeof remoteTypes)[number];
export type DocumentType = (typeof documentTypes)[number];
