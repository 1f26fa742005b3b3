import type { QueryOptions, Results } from "@electric-sql/pglite";
import { messages, type PGlite, parse, protocol, types } from "@electric-sql/pglite";
import { pause } from "../kernel/pause";
import { errorOf, readMessages, readRows, runStatement, type WireValue } from "./pglite-messages";

type Query = <Row>(text: string, values?: unknown[], options?: QueryOptions) => Promise<Results<Row>>;

interface Statement {
  name: string;
  parameterTypes: number[];
  /** Name and type of each column of its rows. */
  columns: Pick<Results["fields"][number], "name" | "dataTypeID">[];
}

const { serialize } = protocol;
const statementsMax = 200;
/** Longer texts are lists of values, which hardly come twice. */
const keptTextMaxChars = 6_000;

/**
 * PGlite as drizzle uses it, with each statement of a transaction prepared once and run in one message. PGlite's own way takes
 * six messages for each and plans it anew: of the 45 ms before a first word, 10 went there.
 */
export class PreparedPglite {
  /** The one used last stands last. */
  readonly #statements = new Map<string, Statement>();
  /** Names of statements the database may forget, which it is told with the next that runs. */
  #forgotten: string[] = [];
  #named = 0;

  constructor(private readonly pglite: PGlite) {}

  /** Outside of a transaction: rare, and PGlite's own way. */
  query: Query = (text, values, options) => this.pglite.query(text, values, options);

  /** Alone on the one connection until `work` ends; what it did is kept when it ends well, else undone. */
  async transaction<T>(work: (tx: { query: Query }) => Promise<T>): Promise<T> {
    await this.pglite.waitReady;
    return this.pglite._runExclusiveTransaction(async () => {
      // Statements run in this thread, one promise after another: what was written to sockets leaves before them.
      await pause();
      let isBegun = false;
      const query: Query = (text, values, options) => {
        const begin = isBegun ? [] : [serialize.query("begin")];
        isBegun = true;
        return this.#run(begin, text, values ?? [], options ?? {});
      };
      try {
        const result = await work({ query });
        if (isBegun) await this.#end("commit");
        return result;
      } catch (error) {
        if (isBegun) await this.#end("rollback");
        throw error;
      }
    });
  }

  async #end(how: "commit" | "rollback"): Promise<void> {
    await this.#exchange([serialize.query(how)]);
    await this.pglite.syncToFs();
  }

  async #run<Row>(before: Uint8Array[], text: string, values: unknown[], options: QueryOptions): Promise<Results<Row>> {
    const known = this.#statements.get(text);
    const statement = known ?? (await this.#prepare(before, text));
    const isKept = text.length <= keptTextMaxChars;
    const { name, columns, parameterTypes } = statement;
    const sent = values.map((value, index) => this.#wireValue(value, parameterTypes[index]));
    if (isKept) this.#keep(text, statement);
    else this.#forgotten.push(name);
    const columnTypes = columns.map(({ dataTypeID }) => dataTypeID);
    const answer = await this.#exchange([...(known ? before : []), ...runStatement(name, sent, columnTypes)]);
    return { rows: asRows<Row>(this.#read(answer, columns, options)), fields: columns };
  }

  async #prepare(before: Uint8Array[], text: string): Promise<Statement> {
    const name = `s${this.#named++}`;
    const answer = await this.#exchange([
      ...before,
      ...this.#forgotten.splice(0).map((old) => serialize.close({ type: "S", name: old })),
      serialize.parse({ text, name }),
      serialize.describe({ type: "S", name }),
      serialize.sync(),
    ]);
    const described = readMessages(answer);
    return {
      name,
      parameterTypes: parse.parseDescribeStatementResults(described),
      columns: described.flatMap((message) =>
        message instanceof messages.RowDescriptionMessage ? message.fields : [],
      ),
    };
  }

  /** Remembers a statement as the one used last, and forgets the one used longest ago. */
  #keep(text: string, statement: Statement): void {
    this.#statements.delete(text);
    this.#statements.set(text, statement);
    const [oldest] = this.#statements;
    if (!oldest || this.#statements.size <= statementsMax) return;
    this.#statements.delete(oldest[0]);
    this.#forgotten.push(oldest[1].name);
  }

  #wireValue(value: unknown, type: number = types.TEXT): WireValue {
    if (value === null || value === undefined) return null;
    if (type === types.BYTEA && value instanceof Uint8Array) return value;
    const write = this.pglite.serializers[type];
    return write ? write(value) : String(value);
  }

  /** Not `parse.parseResults`, which copies the hundreds of parsers for each statement: 5 ms of a question's 45. */
  #read(answer: Buffer, columns: Statement["columns"], { parsers, rowMode }: QueryOptions): unknown[] {
    const readers = columns.map(({ dataTypeID }) => parsers?.[dataTypeID] ?? this.pglite.parsers[dataTypeID]);
    const valueAt = (column: number, from: number, to: number): unknown => {
      const type = columns[column]?.dataTypeID;
      if (type === types.BYTEA) return new Uint8Array(answer.subarray(from, to));
      const text = answer.toString("utf8", from, to);
      return readers[column]?.(text, type) ?? text;
    };
    const rows = [...readRows(answer, valueAt)];
    if (rowMode === "array") return rows;
    return rows.map((values) => Object.fromEntries(columns.map(({ name }, at) => [name, values[at]])));
  }

  /** Sends messages as one and gives what comes back; fails with the database's error when one is among it. */
  async #exchange(requests: Uint8Array[]): Promise<Buffer> {
    const pieces: Buffer[] = [];
    await this.pglite.execProtocolRawStream(Buffer.concat(requests), {
      syncToFs: false,
      // A copy: the bytes given are the database's own memory, written over by what comes next.
      onRawData: (bytes) => pieces.push(Buffer.from(bytes)),
    });
    const answer = Buffer.concat(pieces);
    const error = errorOf(answer);
    if (error) throw error;
    return answer;
  }
}

/** Safe as far as the caller's SQL names the columns it says: raw SQL has no types of its own. */
const asRows = <Row>(rows: unknown[]): Row[] => rows as Row[];
