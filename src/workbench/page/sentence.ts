import type { UiGrid } from "../grid/ui";

const gap = 6;

/** Shows the sentence behind the active cell's error under the cell, where Excel puts it in a tooltip. */
export function showSentences(place: HTMLElement, grid: UiGrid): void {
  const update = () => {
    const { sheetId, row, column } = grid.selection.current();
    const sentence = grid.errorMessage(sheetId, row, column);
    const cell = sentence === undefined ? undefined : grid.cellRectangle(row, column);
    if (place.textContent !== (sentence ?? "")) place.textContent = sentence ?? "";
    place.hidden = cell === undefined;
    if (cell === undefined) return;
    place.style.left = `${Math.max(cell.left, gap)}px`;
    place.style.top = `${cell.bottom + gap}px`;
  };
  grid.selection.onChanged(update);
  grid.events.on("sheetActivated", update);
  grid.events.on("sheetCalculated", update);
  grid.onScrolled(update);
}
