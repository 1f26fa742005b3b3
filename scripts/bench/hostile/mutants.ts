interface Random {
  whole(from: number, to: number): number;
  pick<T>(list: readonly T[]): T;
}

const flipBits = (file: Buffer, { whole }: Random): Buffer => {
  const broken = Buffer.from(file);
  const flips = whole(1, Math.max(2, Math.round(file.length / 500)));
  for (let flip = 0; flip < flips; flip++) {
    const at = whole(0, file.length - 1);
    broken[at] = (broken[at] ?? 0) ^ (1 << whole(0, 7));
  }
  return broken;
};

const cutOff = (file: Buffer, { whole }: Random): Buffer => file.subarray(0, whole(1, file.length - 1));

const cutOut = (file: Buffer, { whole }: Random): Buffer => {
  const from = whole(0, file.length - 2);
  return Buffer.concat([file.subarray(0, from), file.subarray(whole(from + 1, file.length))]);
};

const overwrite = (file: Buffer, { whole }: Random): Buffer => {
  const broken = Buffer.from(file);
  const from = whole(0, file.length - 2);
  return broken.fill(whole(0, 255), from, Math.min(file.length, from + whole(1, 4_000)));
};

const repeat = (file: Buffer, { whole }: Random): Buffer => {
  const from = whole(0, file.length - 2);
  const part = file.subarray(from, Math.min(file.length, from + whole(1, 20_000)));
  return Buffer.concat([file.subarray(0, from), part, part, part, file.subarray(from)]);
};

/** Numbers are lengths, offsets and references: each wrong one leads the reader elsewhere. */
const wrongNumbers = (file: Buffer, { whole, pick }: Random): Buffer => {
  const wrong = ["0", "-1", "4294967296", "99999999999999999999", "1", "2147483647"];
  const text = file.toString("latin1").replace(/\d+/g, (number) => (whole(0, 60) === 0 ? pick(wrong) : number));
  return Buffer.from(text, "latin1");
};

const splice = (file: Buffer, random: Random, other: Buffer): Buffer => {
  const head = file.subarray(0, random.whole(1, file.length - 1));
  return Buffer.concat([head, other.subarray(random.whole(0, other.length - 1))]);
};

const ways = { flipBits, cutOff, cutOut, overwrite, repeat, wrongNumbers, splice };

/** So many broken copies of good files, the same for the same random numbers. */
export function* mutantsOf(files: Buffer[], count: number, random: Random): Generator<{ way: string; bytes: Buffer }> {
  const names = Object.entries(ways);
  for (let made = 0; made < count; made++) {
    const [way, change] = names[made % names.length] ?? ["cutOff", cutOff];
    yield { way, bytes: change(random.pick(files), random, random.pick(files)) };
  }
}
