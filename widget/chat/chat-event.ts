import type { ChatEvent } from "../../src/contract/chat";

const kinds = ["start", "delta", "sources", "done", "failed"];

/** The event in a `data:` field; undefined for what this version of the widget does not know. */
export const toChatEvent = (data: string): ChatEvent | undefined => {
  const value: unknown = parse(data);
  return isChatEvent(value) ? value : undefined;
};

/** Only the kind is checked: the rest is the contract with our own server, of the same version as this file. */
const isChatEvent = (value: unknown): value is ChatEvent =>
  typeof value === "object" && value !== null && "type" in value && kinds.includes(String(value.type));

const parse = (data: string): unknown => {
  try {
    return JSON.parse(data);
  } catch {
    return undefined;
  }
};

export const isFinal = (event: ChatEvent): boolean => event.type === "done" || event.type === "failed";
