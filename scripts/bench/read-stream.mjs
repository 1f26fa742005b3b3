/** The `data:` lines of a server-sent event stream, each with the moment it came, in milliseconds. */
export async function* readStream(response) {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const bytes of response.body) {
    const at = performance.now();
    const lines = (rest + decoder.decode(bytes, { stream: true })).split("\n");
    rest = lines.pop();
    for (const line of lines) {
      if (line.startsWith("data: ") && line !== "data: [DONE]") yield { at, data: JSON.parse(line.slice(6)) };
    }
  }
}
