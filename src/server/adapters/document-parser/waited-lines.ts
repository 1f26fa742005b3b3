import type { Readable } from "node:stream";

const lineMaxBytes = 16 * 1024 * 1024;

export class TooLong extends Error {}

/** Lines of a stream, whose writer may keep us waiting `patienceMs` in all. Reads no further than it is asked to. */
export class WaitedLines implements AsyncIterable<string> {
  private leftMs: number;

  constructor(
    private readonly stream: Readable,
    patienceMs: number,
    private readonly onOutOfPatience: () => void,
  ) {
    this.leftMs = patienceMs;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<string> {
    const chunks: AsyncIterator<Buffer> = this.stream[Symbol.asyncIterator]();
    let parts: Buffer[] = [];
    let size = 0;
    for (let chunk = await this.waited(chunks); !chunk.done; chunk = await this.waited(chunks)) {
      let rest = chunk.value;
      for (let newline = rest.indexOf(10); newline !== -1; newline = rest.indexOf(10)) {
        yield Buffer.concat([...parts, rest.subarray(0, newline)]).toString("utf8");
        rest = rest.subarray(newline + 1);
        parts = [];
        size = 0;
      }
      parts.push(rest);
      size += rest.length;
      if (size > lineMaxBytes) throw new TooLong();
    }
  }

  private async waited(chunks: AsyncIterator<Buffer>): Promise<IteratorResult<Buffer>> {
    const since = performance.now();
    const timer = setTimeout(this.onOutOfPatience, Math.max(0, this.leftMs));
    try {
      return await chunks.next();
    } finally {
      clearTimeout(timer);
      this.leftMs -= performance.now() - since;
    }
  }
}
