import type { BlobStore } from "../../../adapters/blob-store/blob-store";
import type { PageFetcher } from "../../../adapters/page-fetcher/page-fetcher";
import type { AuditContext } from "../../../db/record-audit";
import type { Services } from "../../../services";
import type { Owner } from "../documents.repository";

/** What a visit of a web source works with. */
export type VisitContext = Pick<Services, "db" | "clock" | "logger"> &
  AuditContext &
  Owner & {
    config: Pick<Services["config"], "crawl" | "documentsMax" | "uploadMaxBytes" | "unstructured">;
    blobs: BlobStore;
    pages: PageFetcher;
  };
