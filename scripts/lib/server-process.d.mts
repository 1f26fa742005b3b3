export interface ServerProcess {
  url: string;
  port: number;
  pid: number;
  dataDir: string;
  healthyAfterMs: number;
  output(): string;
  demo: { email: string; password: string } | null;
  exited: Promise<number | string>;
  stop(signal?: NodeJS.Signals): Promise<number | string>;
}

export declare const startServerProcess: (options?: {
  env?: Record<string, string>;
  dataDir?: string;
  script?: string;
}) => Promise<ServerProcess>;
