/** An address as people read it: without `https://`, `www.` and the last slash. */
export function shownAddress(url: string): string {
  if (!URL.canParse(url)) return url;
  const { host, pathname, search } = new URL(url);
  return `${host.replace(/^www\./, "")}${readable(pathname === "/" ? "" : pathname)}${search}`;
}

function readable(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    // A stray percent sign: shown as it stands.
    return path;
  }
}
