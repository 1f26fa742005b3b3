/** Limits both sides know. Those an operator may change are defaults here and environment values in `server/config.ts`. */

/** Longest question a visitor may send, in characters (UTF-16 units). */
export const questionMaxChars = 4_000;
/** Largest body of a call to `/api/public/*`, in bytes. */
export const publicBodyMaxBytes = 256 * 1024;
/** Largest JSON body of a call to `/api/trpc/*`, in bytes. Uploads have their own limit. */
export const dashboardBodyMaxBytes = 1024 * 1024;
/** Largest uploaded file, in bytes (default of `UPLOAD_MAX_MB`). */
export const uploadMaxBytesDefault = 25 * 1024 * 1024;
/** Documents an assistant may hold (default of `DOCUMENTS_MAX`). */
export const documentsMaxDefault = 2_000;
/** Shortest password, in characters. */
export const passwordMinChars = 10;
/** Longest password, in characters: argon2 reads all of it, so it is bounded. */
export const passwordMaxChars = 256;
/** Questions a minute on an assistant's test bench. */
export const benchPerMinute = 30;
/** Longest file of question-réponses that is imported, in characters. */
export const faqFileMaxChars = 8_000_000;
/** Largest JSON body of the calls that carry one, in bytes: a character may take six. */
export const faqFileBodyMaxBytes = 24 * 1024 * 1024;
