import { getRequestEvent, isServer } from "solid-js/web";

/** The id of the element that brings to the browser what the server wrote with formatters. */
export const writtenId = "written";

/** By formatter, then by what was formatted. */
type Written = Record<string, Record<string, string>>;

/**
 * What a kind of `Intl` formatter writes, each formatter made once. A browser's first takes a telephone a tenth of a second:
 * what the page shows as it comes was written by the server, and the page brings it along.
 */
export const formatTexts = <Options, Values extends (number | string)[]>(
  kind: string,
  make: (locale: string, options: Options) => (...values: Values) => string,
): ((locale: string, options: Options, ...values: Values) => string) => {
  const formatters = new Map<string, (...values: Values) => string>();
  return (locale, options, ...values) => {
    const form = `${kind} ${locale} ${JSON.stringify(options)}`;
    const value = values.join(" ");
    const brought = isServer ? undefined : broughtTexts()[form]?.[value];
    if (brought !== undefined) return brought;
    const format = formatters.get(form) ?? make(locale, options);
    formatters.set(form, format);
    const text = format(...values);
    note(form, value, text);
    return text;
  };
};

const writtenBy = new WeakMap<object, Written>();

function note(form: string, value: string, text: string): void {
  const event = isServer ? getRequestEvent() : undefined;
  if (!event) return;
  const written = writtenBy.get(event) ?? {};
  writtenBy.set(event, written);
  const texts = written[form] ?? {};
  written[form] = texts;
  texts[value] = text;
}

/** What was formatted for the page being rendered, as JSON that may stand between the tags of a script. */
export const writtenTexts = (event: object): string =>
  JSON.stringify(writtenBy.get(event) ?? {}).replaceAll("<", "\\u003c");

let brought: Written | undefined;
function broughtTexts(): Written {
  brought ??= readWritten(globalThis.document?.getElementById(writtenId)?.textContent ?? "{}");
  return brought;
}

/** Safe because only `writtenTexts` writes there. */
const readWritten = (json: string): Written => JSON.parse(json) as Written;
