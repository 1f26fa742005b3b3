import type { PageReason } from "~/contract/web-sources";

/** What one visit of one page brought. */
export type PageResult =
  /** Left out for good reason. `leadsTo` is the address it should be read at instead. */
  | { kind: "skipped"; reason: PageReason; status: number | null; leadsTo?: string; links?: string[] }
  | { kind: "failed"; reason: PageReason; status: number | null; retryAfterMs: number | null; mayPass: boolean }
  /** 404 or 410. */
  | { kind: "missing"; status: number }
  /** The server says that the copy known is the current one. */
  | { kind: "unchanged" }
  | {
      kind: "read";
      status: number;
      bytes: Uint8Array;
      fileName: string;
      title: string | null;
      contentHash: string;
      links: string[];
      etag: string | null;
      lastModified: string | null;
    };
