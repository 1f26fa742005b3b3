import type JSZip from "jszip";
import mammoth from "mammoth";
import { decodeString } from "micromark-util-decode-string";
import { parse } from "parse5";
import { believableTitle } from "./believable-title";
import { boldTitles } from "./bold-titles";
import { piecesOf } from "./html-pieces";
import { removeFrom } from "./html-tree";
import { hiddenIn } from "./html-visibility";
import { isEncryptedOffice } from "./old-container";
import { openZip } from "./open-zip";
import type { Piece } from "./pieces-reading";
import { readingOfPieces } from "./pieces-reading";
import { ReadFailure } from "./read-failure";
import type { Reading } from "./reading";

const textParts = /\.(?:xml|rels)$/iu;
/** The text of some twenty thousand pages; a tree of more does not fit in the reader's memory. */
const textMaxBytes = 64 * 1024 * 1024;

/** Word calls its styles so in every language; the last two are how some tools write them. */
const styleMap = ["Title", "Titre", "Titre principal"].map((name) => `p[style-name='${name}'] => h1:fresh`);

/** Pictures are not read, and so not copied into the text either. */
const withoutPictures = mammoth.images.imgElement(async () => ({ src: "" }));

const htmlOf = async (bytes: Uint8Array): Promise<string> => {
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return (await mammoth.convertToHtml({ buffer }, { styleMap, convertImage: withoutPictures })).value;
  } catch (error) {
    if (error instanceof RangeError) throw error;
    throw new ReadFailure("damaged", String(error));
  }
};

const titleInSettings = async (archive: JSZip): Promise<string | null> => {
  const settings = (await archive.file("docProps/core.xml")?.async("string")) ?? "";
  const title = /<dc:title[^>]{0,200}>([^<]{1,1000})<\/dc:title>/u.exec(settings)?.[1];
  return title ? believableTitle(decodeString(title)) : null;
};

const firstTitle = (pieces: Piece[]): string | null => {
  const title = pieces.find(({ depth }) => depth === 1);
  return title ? believableTitle(title.text) : null;
};

/** Reads a Word document: titles, paragraphs, lists, tables and notes, as its last version stands. Throws `ReadFailure`. */
export const readDocx = async (bytes: Uint8Array): Promise<Reading> => {
  if (isEncryptedOffice(bytes)) throw new ReadFailure("encrypted", "a document behind a password");
  const archive = await openZip(bytes, textParts, textMaxBytes);
  const document = parse(await htmlOf(bytes));
  removeFrom(document, hiddenIn(document));
  boldTitles(document);
  const pieces = piecesOf(document);
  const reading = readingOfPieces(pieces, (await titleInSettings(archive)) ?? firstTitle(pieces));
  if (reading.text.trim() === "") throw new ReadFailure("empty", "a document without text");
  return reading;
};
