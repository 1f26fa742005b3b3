export interface UnstructuredStub {
  /** For `UNSTRUCTURED_API_URL`. */
  url: string;
  set(changes: {
    mode?: "ok" | "401" | "413" | "422" | "429" | "500" | "hang" | "garbage" | "endless";
    elements?: unknown[];
  }): void;
  /** What was asked, oldest first. */
  requests(): {
    key: string | undefined;
    fileName: string | undefined;
    fields: Record<string, string>;
    bytes: number;
  }[];
  close(): Promise<void>;
}

export declare const startUnstructuredStub: (options?: { elements?: unknown[] }) => Promise<UnstructuredStub>;
