import { type LiveEvent, liveKinds } from "~/contract/live";
import { fieldOf } from "../api-error";

/** What the tab that holds the stream tells the others. */
export type LiveMessage = { type: "event"; event: LiveEvent } | { type: "session" };

/** A message of another tab; tabs of an older version of the program may be open, so its form is checked. */
export function readLiveMessage(value: unknown): LiveMessage | null {
  const type = fieldOf(value, "type");
  if (type === "session") return { type };
  const event = readLiveEvent(fieldOf(value, "event"));
  return type === "event" && event ? { type, event } : null;
}

const kinds = [...liveKinds, "everything"] as const;

function readLiveEvent(value: unknown): LiveEvent | null {
  const kind = kinds.find((known) => known === fieldOf(value, "kind"));
  return kind ? { kind, workspaceId: idIn(value, "workspaceId"), subjectId: idIn(value, "subjectId") } : null;
}

function idIn(value: unknown, name: string): string | null {
  const id = fieldOf(value, name);
  return typeof id === "string" ? id : null;
}
