import { createRoot } from "react-dom/client";

/** Draws the task pane into the page. */
export function showPane(): void {
  const root = document.getElementById("pane");
  if (root !== null) createRoot(root).render(<p>Handlingsrom</p>);
}
