type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The sentences of what may be wrong with a field. */
export interface ValidityTexts {
  required: string;
  mustAccept: string;
  email: string;
  url: string;
  pattern: string;
  tooShort: (min: number) => string;
  tooLong: (max: number) => string;
  other: string;
}

/** The fields the browser finds wrong, in order, each with a sentence. */
export function invalidFields(form: HTMLFormElement, texts: ValidityTexts): { field: Field; sentence: string }[] {
  return [...form.elements]
    .filter(isField)
    .filter((field) => !field.checkValidity())
    .map((field) => ({ field, sentence: sentenceOf(field, texts) }));
}

function sentenceOf(field: Field, texts: ValidityTexts): string {
  const { validity } = field;
  if (validity.customError) return field.validationMessage;
  if (validity.valueMissing) return field.type === "checkbox" ? texts.mustAccept : texts.required;
  if (validity.typeMismatch) return field.type === "email" ? texts.email : texts.url;
  if (validity.tooShort) return texts.tooShort(lengthLimit(field, "minlength"));
  if (validity.tooLong) return texts.tooLong(lengthLimit(field, "maxlength"));
  if (validity.patternMismatch) return field.title || texts.pattern;
  return texts.other;
}

const lengthLimit = (field: Field, name: string): number => Number(field.getAttribute(name));

const isField = (element: Element): element is Field =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement;
