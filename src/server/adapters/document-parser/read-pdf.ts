import { getDocumentProxy } from "unpdf";
import { believableTitle } from "./believable-title";
import { linesOf, type PdfLine, type PlacedText } from "./pdf-lines.rules";
import { withoutMargins } from "./pdf-margins.rules";
import { readingOfPages } from "./pdf-text";
import { ReadFailure } from "./read-failure";
import type { Reading } from "./reading";

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>;

const failureOf = (error: unknown): ReadFailure => {
  const name = error instanceof Error ? error.name : "";
  return new ReadFailure(name === "PasswordException" ? "encrypted" : "damaged", String(error));
};

const openPdf = async (bytes: Uint8Array): Promise<PdfDocument> => {
  try {
    return await getDocumentProxy(bytes, { verbosity: 0, isEvalSupported: false, disableFontFace: true });
  } catch (error) {
    throw failureOf(error);
  }
};

const linesOfPage = async (pdf: PdfDocument, number: number): Promise<PdfLine[]> => {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  page.cleanup();
  const placed = items.flatMap((item): PlacedText[] => ("str" in item ? [item] : []));
  return linesOf(placed, number);
};

/** One unreadable page is skipped; a document without one readable page is damaged. */
const readPages = async (pdf: PdfDocument, onPage: (share: number) => void): Promise<PdfLine[][]> => {
  const pages: PdfLine[][] = [];
  let unreadable = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    try {
      pages.push(await linesOfPage(pdf, number));
    } catch (error) {
      pages.push([]);
      unreadable++;
      if (unreadable === pdf.numPages) throw failureOf(error);
    }
    onPage(number / pdf.numPages);
  }
  return pages;
};

const titleInSettings = async (pdf: PdfDocument): Promise<string | null> => {
  try {
    const { info } = await pdf.getMetadata();
    return believableTitle("Title" in info ? info.Title : null);
  } catch {
    return null;
  }
};

const titleOnFirstPage = ({ text, blocks, pageStarts }: Omit<Reading, "title">): string | null => {
  const end = pageStarts?.[1] ?? text.length;
  const title = blocks.find((block) => block.depth === 1 && block.start < end);
  return title ? believableTitle(text.slice(title.start, title.end)) : null;
};

/** Pictures of pages: no letters, or next to none on each page (stamps, numbers). */
const isScanned = (text: string, pages: number): boolean => {
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return letters === 0 || (pages >= 3 && letters < pages * 10);
};

/** Reads the text layer of a PDF, page by page. Throws `ReadFailure`. */
export const readPdf = async (
  bytes: Uint8Array,
  limits: { pagesMax: number },
  onPage: (share: number) => void,
): Promise<Reading> => {
  const pdf = await openPdf(bytes);
  if (pdf.numPages > limits.pagesMax) throw new ReadFailure("too_large", `${pdf.numPages} pages`);
  const pages = await readPages(pdf, onPage);
  const reading = readingOfPages(withoutMargins(pages));
  if (isScanned(reading.text, pages.length)) throw new ReadFailure("no_text", `${pages.length} pages without text`);
  const title = (await titleInSettings(pdf)) ?? titleOnFirstPage(reading);
  return { ...reading, title };
};
