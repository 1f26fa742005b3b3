import type { ChatEvent } from "../../src/contract/chat";

export declare const askProduct: (
  serverUrl: string,
  workspace: string,
  question: string,
) => AsyncGenerator<{ at: number; data: ChatEvent }>;
