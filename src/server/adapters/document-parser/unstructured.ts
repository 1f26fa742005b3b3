import { ReadFailure } from "./read-failure";

export interface UnstructuredSettings {
  /** Where the service is, without the path of its API. */
  url: string;
  apiKey: string | null;
  timeoutMs: number;
}

/** The service did not do its work; the file is not to blame, so another try makes sense. */
export class UnstructuredUnavailable extends Error {
  constructor(reason: string) {
    super(`Unstructured ${reason}`);
  }
}

const answerMaxBytes = 64 * 1024 * 1024;

/** No answer grows past what fits in this process. */
const limited = (response: Response): Response => {
  let bytes = 0;
  const counted = new TransformStream<Uint8Array, Uint8Array>({
    transform: (chunk, controller) => {
      bytes += chunk.byteLength;
      if (bytes > answerMaxBytes) controller.error(new ReadFailure("too_large", "an answer without end"));
      else controller.enqueue(chunk);
    },
  });
  const { status, statusText, headers } = response;
  return new Response(response.body?.pipeThrough(counted) ?? null, { status, statusText, headers });
};

/** What a refusal says of the file; anything else is the service's own trouble. */
const refusedFor = (status: number): ReadFailure | null => {
  if (status === 413) return new ReadFailure("too_large", "refused as too large");
  return status === 400 || status === 415 || status === 422
    ? new ReadFailure("damaged", `refused with ${status}`)
    : null;
};

const statusOf = (error: unknown): number =>
  typeof error === "object" && error !== null && "statusCode" in error ? Number(error.statusCode) : 0;

/** The client wraps what went wrong, sometimes twice. */
function* causesOf(error: unknown): Generator<Error> {
  for (let cause = error; cause instanceof Error; cause = cause.cause) yield cause;
}

const failureOf = (error: unknown): Error => {
  for (const cause of causesOf(error)) {
    if (cause instanceof ReadFailure) return cause;
    if (/Timeout|Abort/u.test(cause.name)) return new ReadFailure("timed_out", "Unstructured took too long");
  }
  const status = statusOf(error);
  if (status === 401 || status === 403) return new UnstructuredUnavailable("refuses UNSTRUCTURED_API_KEY");
  return refusedFor(status) ?? new UnstructuredUnavailable(`answered with ${status || "nothing usable"}`);
};

/** Loaded at the first file that needs it. */
const openClient = async ({ url, apiKey }: UnstructuredSettings) => {
  const [{ UnstructuredClient }, { HTTPClient }] = await Promise.all([
    import("unstructured-client"),
    import("unstructured-client/lib/http.js"),
  ]);
  const fetcher = async (input: RequestInfo | URL, init?: RequestInit) => limited(await fetch(input, init));
  return new UnstructuredClient({
    serverURL: url,
    httpClient: new HTTPClient({ fetcher }),
    ...(apiKey ? { security: { apiKeyAuth: apiKey } } : {}),
  });
};

/**
 * The elements of a file, as JSON bytes. Throws `ReadFailure` where the file is to blame or takes too long, else
 * `UnstructuredUnavailable`. Tries once: the job that asked waits and tries again.
 */
export const partition = async (
  settings: UnstructuredSettings,
  fileName: string,
  bytes: Uint8Array,
): Promise<Uint8Array> => {
  const client = await openClient(settings);
  const { Strategy } = await import("unstructured-client/sdk/models/shared");
  try {
    const elements = await client.general.partition(
      {
        partitionParameters: {
          files: { content: bytes, fileName },
          strategy: Strategy.Auto,
          languages: ["fra", "eng"],
          // The client would take the PDF apart in this process, where no file is ever parsed.
          splitPdfPage: false,
        },
      },
      { retries: { strategy: "none" }, fetchOptions: { signal: AbortSignal.timeout(settings.timeoutMs) } },
    );
    if (!Array.isArray(elements)) throw new UnstructuredUnavailable("answered in another form");
    return Buffer.from(JSON.stringify(elements));
  } catch (error) {
    throw error instanceof UnstructuredUnavailable ? error : failureOf(error);
  }
};
