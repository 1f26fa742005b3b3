import type { QueryOptions, Results } from "@electric-sql/pglite";
import { messages, type PGlite, parse, protocol, types } from "@electric-sql/pglite";
import { pause } from "../kernel/pause";

type Message = Parameters<typeof parse.parseResults>[0][number];
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
    const bound = values.map((value, index) => this.#asText(value, parameterTypes[index]));
    if (isKept) this.#keep(text, statement);
    else this.#forgotten.push(name);
    const answered = await this.#exchange([
      ...(known ? before : []),
      serialize.bind({ statement: name, values: bound }),
      serialize.execute({}),
      serialize.sync(),
    ]);
    return { rows: asRows<Row>(this.#read(answered, columns, options)), fields: columns };
  }

  async #prepare(before: Uint8Array[], text: string): Promise<Statement> {
    const name = `s${this.#named++}`;
    const described = await this.#exchange([
      ...before,
      ...this.#forgotten.splice(0).map((old) => serialize.close({ type: "S", name: old })),
      serialize.parse({ text, name }),
      serialize.describe({ type: "S", name }),
      serialize.sync(),
    ]);
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

  #asText(value: unknown, type: number = types.TEXT): string | null {
    if (value === null || value === undefined) return null;
    const write = this.pglite.serializers[type];
    return write ? write(value) : String(value);
  }

  /** Not `parse.parseResults`, which copies the hundreds of parsers for each statement: 5 ms of a question's 45. */
  #read(answered: Message[], columns: Statement["columns"], { parsers, rowMode }: QueryOptions): unknown[] {
    const readers = columns.map(({ dataTypeID }) => parsers?.[dataTypeID] ?? this.pglite.parsers[dataTypeID]);
    const valueAt = (text: string | null, at: number): unknown => {
      const read = readers[at];
      return text === null || !read ? text : read(text, columns[at]?.dataTypeID);
    };
    const rows: unknown[] = [];
    for (const message of answered) {
      if (!(message instanceof messages.DataRowMessage)) continue;
      const values = message.fields.map(valueAt);
      rows.push(rowMode === "array" ? values : Object.fromEntries(columns.map(({ name }, at) => [name, values[at]])));
    }
    return rows;
  }

  /** Sends messages as one and gives what comes back; fails with the database's error when one is among it. */
  async #exchange(requests: Uint8Array[]): Promise<Message[]> {
    const answers: Message[] = [];
    const parser = new protocol.Parser();
    await this.pglite.execProtocolRawStream(Buffer.concat(requests), {
      syncToFs: false,
      onRawData: (bytes) => parser.parse(bytes, (message) => answers.push(message)),
    });
    const error = answers.find((message) => message instanceof messages.DatabaseError);
    if (error) throw error;
    return answers;
  }
}

/** Safe as far as the caller's SQL names the columns it says: raw SQL has no types of its own. */
const asRows = <Row>(rows: unknown[]): Row[] => rows as Row[];
