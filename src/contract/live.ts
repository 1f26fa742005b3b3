/** What `live.events` tells an open dashboard: something of this organization changed; refetch what shows it. Ids only, never text. */
export const liveKinds = [
  "workspace",
  "document",
  "web_source",
  "faq",
  "conversation",
  "inbox",
  "check",
  "figures",
  "gap",
  "topic",
] as const;
export type LiveKind = (typeof liveKinds)[number];

export interface LiveEvent {
  /** "everything": more happened than is told one by one. */
  kind: LiveKind | "everything";
  workspaceId: string | null;
  /** Id of the document, web source, question-réponse or conversation that changed. */
  subjectId: string | null;
}

/** Events may have been missed: all that is shown may be out of date. */
export const everythingChanged: LiveEvent = { kind: "everything", workspaceId: null, subjectId: null };
