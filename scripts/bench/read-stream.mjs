/** The messages of a server-sent event stream that have no event name of their own, each with the moment it came, in milliseconds. */
export async function* readStream(response) {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const bytes of response.body) {
    const at = performance.now();
    const blocks = (rest + decoder.decode(bytes, { stream: true })).split("\n\n");
    rest = blocks.pop();
    for (const block of blocks) {
      const data = messageOf(block.split("\n"));
      if (data && data !== "[DONE]") yield { at, data: JSON.parse(data) };
    }
  }
}

const messageOf = (lines) =>
  lines.some((line) => line.startsWith("event:"))
    ? undefined
    : lines
        .find((line) => line.startsWith("data:"))
        ?.slice(5)
        .trim();
