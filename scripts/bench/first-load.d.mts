import type { Page } from "playwright-core";

export declare const measureFirstLoad: (
  page: Page,
  url: string,
) => Promise<{ bytes: number; files: { path: string; bytes: number }[] }>;
