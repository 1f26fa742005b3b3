export interface MistralStubSettings {
  mode: "ok" | "slow" | "hang" | "cut" | "garbage" | `${number}`;
  /** The answer, streamed word by word. */
  text: string;
  /** The answer when it is not streamed; null: the same. */
  whole: string | null;
  firstTokenDelayMs: number;
  tokenDelayMs: number;
  /** How many requests meet the mode before all is well; set anew with each `set`. */
  failures: number;
  /** Said with a 429. */
  retryAfter: string;
  /** Keys and models that exist; null: all do. */
  keys: readonly string[] | null;
  models: readonly string[] | null;
  vectorOf: (text: string) => number[];
}

export interface MistralStub {
  /** For `MISTRAL_BASE_URL`. */
  baseUrl: string;
  set(changes: Partial<MistralStubSettings>): void;
  counts(): { requests: number; open: number; aborted: number; completed: number };
  bodies(): unknown[];
  keys(): (string | null)[];
  close(): Promise<void>;
}

export declare const startMistralStub: (options?: Partial<MistralStubSettings>) => Promise<MistralStub>;
