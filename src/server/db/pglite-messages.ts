import { messages, protocol, types } from "@electric-sql/pglite";

/** A value as it goes to the database: text, or the bytes of a `bytea`. */
export type WireValue = string | Uint8Array | null;

const { serialize } = protocol;
const typeOf = { dataRow: 0x44, error: 0x45 };
/** A message's type and its length, which counts itself. */
const headBytes = 5;

/**
 * Runs a prepared statement. Bytes come back as bytes, everything else as text: PGlite's own way writes bytes as digits, and
 * its formats of a result are all or nothing.
 */
export const runStatement = (statement: string, values: WireValue[], columnTypes: number[]): Uint8Array[] => {
  // Ends with how many formats follow: none.
  const bind = Buffer.from(serialize.bind({ statement, values }));
  const formats = Buffer.alloc(2 * columnTypes.length);
  for (const [at, type] of columnTypes.entries()) formats.writeInt16BE(type === types.BYTEA ? 1 : 0, 2 * at);
  bind.writeInt16BE(columnTypes.length, bind.length - 2);
  bind.writeInt32BE(bind.length - 1 + formats.length, 1);
  return [bind, formats, serialize.execute({}), serialize.sync()];
};

/** Each row of an answer: `read` gets the bytes of one value, by the place of its column. */
export function* readRows(
  answer: Buffer,
  read: (column: number, from: number, to: number) => unknown,
): Generator<unknown[]> {
  for (const from of messagesOf(answer, typeOf.dataRow)) {
    const values: unknown[] = new Array(answer.readInt16BE(from));
    let at = from + 2;
    for (let column = 0; column < values.length; column++) {
      const length = answer.readInt32BE(at);
      at += 4;
      values[column] = length < 0 ? null : read(column, at, at + length);
      at += Math.max(0, length);
    }
    yield values;
  }
}

/** The error among an answer's messages, as PGlite's own reader gives it. */
export const errorOf = (answer: Buffer): Error | undefined => {
  const [first] = messagesOf(answer, typeOf.error);
  return first === undefined ? undefined : readMessages(answer).find(isError);
};

type Message = Parameters<Parameters<InstanceType<typeof protocol.Parser>["parse"]>[1]>[0];

/** All messages of an answer, by PGlite's own reader. */
export const readMessages = (answer: Buffer): Message[] => {
  const read: Message[] = [];
  new protocol.Parser().parse(answer, (message) => read.push(message));
  return read;
};

const isError = (message: Message): message is Message & Error => message instanceof messages.DatabaseError;

/** Where the contents of each message of one type start. */
function* messagesOf(answer: Buffer, type: number): Generator<number> {
  for (let at = 0; at < answer.length; at += 1 + answer.readInt32BE(at + 1)) {
    if (answer[at] === type) yield at + headBytes;
  }
}
