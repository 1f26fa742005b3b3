import type { form as french } from "../fr/form";
import type { Translated } from "../translated";

export const form: Translated<typeof french> = {
  required: "This field is needed.",
  choose: "Choose from the list.",
  mustAccept: "Tick this box to continue.",
  email: "This e-mail address is not complete, for example name@site.com.",
  url: "Write a full address, for example https://www.site.com.",
  pattern: "This value does not have the expected form.",
  tooShort: (min) => `At least ${min} characters are needed.`,
  tooLong: (max) => `At most ${max} characters fit.`,
  other: "This value does not fit.",
};
