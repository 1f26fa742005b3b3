export class PublicCallError extends Error {
  constructor(
    procedure: string,
    readonly status: number,
  ) {
    super(`${procedure}: ${status}`);
  }
}

/** Calls a public procedure. POST also for the queries: what the visitor's token opens has no place in an address. */
export const callPublic = async <T>(
  api: string,
  procedure: string,
  input: object,
  /** A stop reaches the server also when the page is being left. */
  keepalive = true,
): Promise<T> => {
  const response = await fetch(`${api}${procedure}`, {
    method: "POST",
    credentials: "omit",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(input),
    keepalive,
  });
  if (!response.ok) throw new PublicCallError(procedure, response.status);
  const body: { result: { data: T } } = await response.json();
  return body.result.data;
};
