import type { ServerProcess } from "../lib/server-process.mjs";

export declare const waitUntilIndexed: (
  server: ServerProcess,
  workspaceId: string,
  options?: { log?: (line: string) => void },
) => Promise<{ documents: number; passages: number; seconds: number }>;
