/** A body that is too large is still taken in and thrown away up to this many times the limit, so that its sender hears why. */
const patience = 8;

/** The body as text, or null when it is larger than `maxBytes`: no more than that is kept. */
export const readBody = async (request: Request, maxBytes: number): Promise<string | null> => {
  if (!request.body) return "";
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = request.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength;
    if (size <= maxBytes) parts.push(part.value);
    else parts.length = 0;
    if (size > maxBytes * patience) {
      await reader.cancel().catch(() => undefined);
      break;
    }
  }
  return size > maxBytes ? null : Buffer.concat(parts).toString("utf8");
};
