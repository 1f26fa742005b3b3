/** The first bytes of a stream, and the stream from its start: what was read is given again. */
export const beginsWith = async (
  bytes: AsyncIterable<Uint8Array>,
  headBytes: number,
): Promise<{ head: Uint8Array; whole: AsyncGenerator<Uint8Array> }> => {
  const rest = bytes[Symbol.asyncIterator]();
  const read: Uint8Array[] = [];
  let size = 0;
  while (size < headBytes) {
    const next = await rest.next();
    if (next.done) break;
    read.push(next.value);
    size += next.value.length;
  }
  return { head: Buffer.concat(read).subarray(0, headBytes), whole: again(read, rest) };
};

async function* again(read: Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* read;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
