/** Completes what people write for the address of a site: `www.site.fr` is meant as `https://www.site.fr`. */
export function fullUrl(typed: string): string {
  const text = typed.trim();
  return /^[\w-]+(\.[\w-]+)+(:\d+)?(\/|$)/.test(text) ? `https://${text}` : text;
}
