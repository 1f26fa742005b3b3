import { type ChildProcessByStdio, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import type { Readable, Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { DocumentParser, ParseRequest, ParserEvent } from "./document-parser";
import { watchMemory } from "./memory-watch";
import { type ChildRequest, fromLine } from "./parser-line";
import type { FailedState } from "./read-failure";
import { TooLong, WaitedLines } from "./waited-lines";

export interface ParserSettings {
  /** The child's program, a bundled module. */
  entry: string;
  /** How long the child may keep us waiting in all; the time we take between two slices does not count. */
  timeoutMs: number;
  memoryMaxBytes: number;
  pagesMax: number;
  passagesMax: number;
}

type Child = ChildProcessByStdio<Writable, Readable, Readable>;

/** The kernel ends a child whose parent was killed: nothing else would stop an endless loop. Needs a POSIX shell. */
const cpuSeconds = ({ timeoutMs }: ParserSettings): number => Math.ceil((timeoutMs * 3) / 1000) + 30;

const command = (settings: ParserSettings): [file: string, args: string[]] => {
  const heapMb = Math.floor((settings.memoryMaxBytes * 0.9) / 1024 / 1024);
  const node = [process.execPath, `--max-old-space-size=${heapMb}`, settings.entry];
  if (process.platform === "win32") return [process.execPath, node.slice(1)];
  return ["/bin/sh", ["-c", 'ulimit -t "$0"; exec "$@"', String(cpuSeconds(settings)), ...node]];
};

/** Starts the child with an empty environment: it needs no secret, so it is given none. */
const start = (settings: ParserSettings): Child => {
  const [file, args] = command(settings);
  return spawn(file, args, { env: { NODE_ENV: "production" }, stdio: ["pipe", "pipe", "pipe"] });
};

async function* withHeader(request: ChildRequest, bytes: Readable): AsyncGenerator<Uint8Array> {
  yield Buffer.from(`${JSON.stringify(request)}\n`);
  yield* bytes;
}

/** One child for one file: a file that ends its reader ends nothing else. */
export class ParserProcess implements DocumentParser {
  constructor(private readonly settings: ParserSettings) {}

  async *parse(request: ParseRequest, bytes: Readable): AsyncGenerator<ParserEvent> {
    const { entry, pagesMax, passagesMax } = this.settings;
    if (!existsSync(entry)) throw new Error(`the reader's program ${entry} is missing: build, or set PARSER_ENTRY`);
    const run = new Run(start(this.settings), this.settings);
    try {
      yield* run.events(withHeader({ ...request, pagesMax, passagesMax }, bytes));
    } finally {
      await run.end();
      bytes.destroy();
    }
  }
}

class Run {
  private readonly stopWatching: () => void;
  private readonly exited: Promise<unknown[]>;
  private verdict: FailedState | null = null;
  private complaint = "";

  constructor(
    private readonly child: Child,
    private readonly settings: ParserSettings,
  ) {
    this.exited = once(child, "close");
    // Awaited in `end`; a child that could not be started rejects before anyone waits.
    this.exited.catch(() => undefined);
    child.stderr.on("data", (chunk: Buffer) => {
      this.complaint = (this.complaint + chunk.toString("latin1")).slice(-2_000);
    });
    this.stopWatching = watchMemory(child.pid ?? -1, settings.memoryMaxBytes, () => this.kill("too_large"));
  }

  async *events(input: AsyncIterable<Uint8Array>): AsyncGenerator<ParserEvent> {
    const sent = this.send(input);
    const lines = new WaitedLines(this.child.stdout, this.settings.timeoutMs, () => this.kill("timed_out"));
    try {
      for await (const line of lines) {
        if (this.verdict) break;
        const event = fromLine(line);
        yield event;
        if (event.kind === "end" || event.kind === "failed") return;
      }
    } catch (error) {
      if (!(error instanceof TooLong)) throw error;
      this.kill("too_large");
    }
    const unread = await sent;
    if (unread) throw unread;
    yield { kind: "failed", state: await this.stateAtExit(), detail: this.complaint };
  }

  /** Gives the file to the child. A child that closes its input early says why itself; a file that cannot be read is our fault. */
  private async send(input: AsyncIterable<Uint8Array>): Promise<Error | null> {
    let failure: Error | null = null;
    const guarded = async function* () {
      try {
        yield* input;
      } catch (error) {
        failure = error instanceof Error ? error : new Error(String(error));
      }
    };
    await pipeline(guarded, this.child.stdin).catch(() => undefined);
    if (failure) this.kill("error");
    return failure;
  }

  private kill(state: FailedState): void {
    this.verdict ??= state;
    this.child.kill("SIGKILL");
  }

  private async stateAtExit(): Promise<FailedState> {
    const [, signal] = await this.exited;
    if (this.verdict) return this.verdict;
    if (signal === "SIGXCPU") return "timed_out";
    // V8 aborts when its heap is full, and the system kills the largest process when memory runs out.
    return signal === "SIGABRT" || signal === "SIGKILL" ? "too_large" : "error";
  }

  async end(): Promise<void> {
    this.stopWatching();
    if (this.child.exitCode === null && this.child.signalCode === null) this.child.kill("SIGKILL");
    this.child.stdout.destroy();
    await this.exited.catch(() => undefined);
  }
}
