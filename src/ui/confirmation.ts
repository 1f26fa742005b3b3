import type { JSX } from "solid-js";
import type { ButtonKind } from "./button";

/** What is asked before something that can't be taken back. */
export interface Confirmation {
  isOpen: boolean;
  onClose: () => void;
  title: string;
  description: JSX.Element;
  confirmLabel: string;
  /** `danger` (the default) for what destroys. */
  confirmKind?: ButtonKind;
  onConfirm: () => Promise<void>;
}
