/** The text of a field of a sent form, as typed; empty when the field is absent. */
export function textOf(values: FormData, name: string): string {
  const value = values.get(name);
  return typeof value === "string" ? value : "";
}
