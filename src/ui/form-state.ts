import { createContext, useContext } from "solid-js";

/** What the fields of a form know of it. */
export interface FormState {
  /** The sentence under a field, by the field's name. */
  errorOf: (name: string) => string | undefined;
  isBusy: () => boolean;
  /** False until the page is alive: a form sent before that would leave the page. */
  isReady: () => boolean;
}

export const FormContext = createContext<FormState>({
  errorOf: () => undefined,
  isBusy: () => false,
  isReady: () => true,
});

export const useForm = (): FormState => useContext(FormContext);
