import { domainPattern } from "~/contract/domain-pattern";

/** Takes the domain out of what people paste: the address of a page, capitals, a slash at the end. */
export function domainOf(typed: string): string {
  const text = typed.trim().toLowerCase();
  return text.replace(/^[a-z]+:\/\//, "").replace(/[/?#].*$/, "");
}

export const isDomain = (text: string): boolean => domainPattern.test(text);
