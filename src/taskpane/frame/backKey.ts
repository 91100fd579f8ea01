import type { KeyboardEvent } from "react";

/** Goes one step back on Escape or Alt+←, unless something within has taken the key, as a menu that closes. */
export function goBackByKey(event: KeyboardEvent, goBack: () => void): void {
  const isBack = event.key === "Escape" || (event.altKey && event.key === "ArrowLeft");
  if (!isBack || event.defaultPrevented) return;
  event.preventDefault();
  // Office.js on the web would lead the keyboard out of the pane
  event.stopPropagation();
  goBack();
}
