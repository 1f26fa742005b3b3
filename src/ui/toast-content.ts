/** What a toast says. */
export interface ToastContent {
  text: string;
  /** A way back, e.g. «Annuler». */
  action?: { label: string; run: () => void };
  durationMs?: number;
}
