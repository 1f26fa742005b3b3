import type { WidgetConfig } from "../src/contract/chat";

/** What the script tag says; it wins over the settings. */
export interface Tag {
  workspace: string;
  position?: WidgetConfig["position"];
  theme?: WidgetConfig["theme"];
  language?: WidgetConfig["language"];
}

export type PageEvent = "open" | "close" | "message" | "answer" | "error";

/**
 * What the loader hands to the chat. A loader from a browser's cache may meet the chat of the next version, or the
 * other way round: members are only ever added, and a new one is optional.
 */
export interface Seam {
  /** Where the button lives and the window goes. Every element that wears the theme has the class `m`. */
  root: ShadowRoot;
  button: HTMLButtonElement;
  tag: Tag;
  /** Address the public procedures hang from, with its final slash. */
  api: string;
  /** Undefined while they can't be read; asked again at each call until they can. */
  settings(): Promise<WidgetConfig | undefined>;
  /** Tells the listeners of `Monitora.on`. */
  tell(event: PageEvent, detail?: unknown): void;
}

export interface Chat {
  open(): void;
  close(): void;
  toggle(): void;
  /** Forgets this visitor: token, conversation, and what is shown. */
  reset(): void;
}

/** What the chat's file exports. */
export interface ChatModule {
  startChat(seam: Seam): Chat;
}

/** Storage key of what is remembered of a visitor of this assistant. */
export const visitorKey = (workspace: string): string => `monitora:${workspace}`;

/** Storage key of the mark that a person is expected to write to this visitor. */
export const liveKey = (workspace: string): string => `${visitorKey(workspace)}:live`;
