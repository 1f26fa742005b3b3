import { Readable } from "node:stream";
import { type DocumentType, type RemoteType, remoteTypes } from "~/contract/document-types";
import type { DocumentParser, ParseRequest, ParserEvent } from "./document-parser";
import { isEncryptedOffice } from "./old-container";
import { ReadFailure } from "./read-failure";
import { partition, type UnstructuredSettings } from "./unstructured";

export const isRemoteType = (type: DocumentType | "elements"): type is RemoteType =>
  remoteTypes.some((remote) => remote === type);

async function* kept(bytes: Readable, parts: Buffer[]): AsyncGenerator<Buffer> {
  for await (const part of bytes) {
    parts.push(part);
    yield part;
  }
}

const allOf = async (bytes: Readable): Promise<Buffer> => {
  const parts: Buffer[] = [];
  for await (const part of bytes) parts.push(part);
  return Buffer.concat(parts);
};

/**
 * Reads what the local reader can't by way of Unstructured, and PDFs that are pictures of pages. What Unstructured answers
 * is cut and prepared by the local reader, in its child, like any other text.
 */
export class UnstructuredParser implements DocumentParser {
  constructor(
    private readonly local: DocumentParser,
    private readonly settings: UnstructuredSettings,
  ) {}

  async *parse(request: ParseRequest, bytes: Readable): AsyncGenerator<ParserEvent> {
    if (isRemoteType(request.type)) yield* this.remotely(request, await allOf(bytes));
    else if (request.type === "pdf") yield* this.pdf(request, bytes);
    else yield* this.local.parse(request, bytes);
  }

  private async *pdf(request: ParseRequest, bytes: Readable): AsyncGenerator<ParserEvent> {
    const parts: Buffer[] = [];
    const source = Readable.from(kept(bytes, parts), { objectMode: false });
    for await (const event of this.local.parse(request, source)) {
      if (event.kind === "failed" && event.state === "no_text")
        return yield* this.remotely(request, Buffer.concat(parts));
      yield event;
    }
  }

  private async *remotely(request: ParseRequest, file: Buffer): AsyncGenerator<ParserEvent> {
    if (isEncryptedOffice(file)) return yield { kind: "failed", state: "encrypted", detail: "behind a password" };
    try {
      const elements = await partition(this.settings, request.fileName, file);
      const source = Readable.from([elements], { objectMode: false });
      yield* this.local.parse({ fileName: request.fileName, type: "elements" }, source);
    } catch (error) {
      if (!(error instanceof ReadFailure)) throw error;
      yield { kind: "failed", state: error.state, detail: error.message };
    }
  }
}
