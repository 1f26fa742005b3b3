/** Longer texts are lists of values, which hardly come twice; the database would keep each until the connection ends. */
const keptTextMaxChars = 6_000;

type Options = Record<string, unknown>;
type Work = (inner: object) => unknown;
/** What drizzle calls of postgres.js' client, and of its transactions. */
interface Client {
  unsafe(text: string, values?: unknown[], options?: Options): unknown;
  begin(work: Work): unknown;
  savepoint(work: Work): unknown;
}

/**
 * postgres.js as drizzle uses it, with each statement prepared once a connection. Drizzle asks for none to be, and a
 * statement then takes two round trips each time: one to learn the types of its parameters, one to run.
 */
export const rememberStatements = <Given extends object>(given: Given): Given => {
  const client = asClient(given);
  const prepared: Client = {
    unsafe: (text, values = [], options = {}) =>
      client.unsafe(text, values, { ...options, prepare: text.length <= keptTextMaxChars }),
    begin: (work) => client.begin((inner) => work(rememberStatements(inner))),
    savepoint: (work) => client.savepoint((inner) => work(rememberStatements(inner))),
  };
  return new Proxy(given, {
    get: (target, name) => Reflect.get(Object.hasOwn(prepared, name) ? prepared : target, name),
  });
};

/** Safe because drizzle is given a client of postgres.js or one of its transactions, and asks each for its own methods alone. */
const asClient = (given: object): Client => given as Client;
