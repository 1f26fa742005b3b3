export interface MistralStubSettings {
  mode: "ok" | "slow" | "hang" | "cut" | "garbage" | "401" | "429" | "500";
  /** The answer, streamed word by word. */
  text: string;
  firstTokenDelayMs: number;
  tokenDelayMs: number;
}

export interface MistralStub {
  /** For `MISTRAL_BASE_URL`. */
  baseUrl: string;
  set(changes: Partial<MistralStubSettings>): void;
  counts(): { requests: number; open: number; aborted: number; completed: number };
  bodies(): unknown[];
  close(): Promise<void>;
}

export declare const startMistralStub: (options?: Partial<MistralStubSettings>) => Promise<MistralStub>;
