import { liveKey, visitorKey } from "../seam";
import { type Kept, keepIn } from "./guarded-storage";

/** Who the visitor is to this assistant, and the conversation they are in. Nothing is kept before the first message. */
export interface Visitor {
  visitorToken: string;
  conversationId?: string;
}

/** A question on its way: asked again under the same id it is answered once, also after a reload. */
export interface Pending {
  clientMessageId: string;
  question: string;
  conversationId?: string;
}

export interface VisitorMemory {
  /** Shared by the tabs of the site, across visits. */
  visitor: Kept<Visitor>;
  /** The last message of a person that was seen. While there is one, a person is expected: the loader then fetches the chat without waiting for a gesture, on any page of the site. */
  live: Kept<string>;
  /** Of this tab alone. */
  pending: Kept<Pending>;
}

export const rememberVisitor = (workspace: string): VisitorMemory => ({
  visitor: keepIn(() => localStorage, visitorKey(workspace), isVisitor),
  live: keepIn(() => localStorage, liveKey(workspace), isText),
  pending: keepIn(() => sessionStorage, visitorKey(workspace), isPending),
});

const isVisitor = (value: unknown): value is Visitor =>
  hasStrings(value, "visitorToken") && hasOptionalString(value, "conversationId");

const isPending = (value: unknown): value is Pending =>
  hasStrings(value, "clientMessageId", "question") && hasOptionalString(value, "conversationId");

const isText = (value: unknown): value is string => typeof value === "string";

const hasStrings = (value: unknown, ...names: string[]): value is Record<string, unknown> =>
  isRecord(value) && names.every((name) => typeof value[name] === "string");

const hasOptionalString = (value: Record<string, unknown>, name: string): boolean =>
  value[name] === undefined || typeof value[name] === "string";

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
