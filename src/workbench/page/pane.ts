import type { Layout } from "./layout";

/** The width Excel on the web opens a task pane with, the narrowest any Excel gives one, and a sensible most. */
const widths = { initial: 350, narrowest: 270, widest: 500, step: 10 };

/** The docked task pane: its width by mouse and keyboard, and whether it is shown. */
export class Pane {
  private width = widths.initial;

  constructor(private readonly layout: Layout) {
    const { splitter } = layout;
    splitter.setAttribute("aria-valuemin", String(widths.narrowest));
    splitter.setAttribute("aria-valuemax", String(widths.widest));
    splitter.addEventListener("keydown", (event) => {
      const width = this.widthAfterKey(event.key);
      if (width === undefined) return;
      event.preventDefault();
      this.resize(width);
    });
    splitter.addEventListener("pointerdown", (event) => {
      splitter.setPointerCapture(event.pointerId);
    });
    splitter.addEventListener("pointermove", (event) => {
      if (splitter.hasPointerCapture(event.pointerId)) this.resize(window.innerWidth - event.clientX);
    });
    splitter.addEventListener("dblclick", () => {
      this.resize(widths.initial);
    });
    this.resize(widths.initial);
  }

  /** Whether the pane is open. */
  get isVisible(): boolean {
    return !this.layout.pane.hidden;
  }

  /** Opens or closes the pane; the add-in goes on running either way. */
  show(visible: boolean): void {
    this.layout.pane.hidden = !visible;
    this.layout.splitter.hidden = !visible;
  }

  private widthAfterKey(key: string): number | undefined {
    switch (key) {
      case "ArrowLeft":
        return this.width + widths.step;
      case "ArrowRight":
        return this.width - widths.step;
      case "Home":
        return widths.narrowest;
      case "End":
        return widths.widest;
      default:
        return undefined;
    }
  }

  private resize(width: number): void {
    this.width = Math.round(Math.min(widths.widest, Math.max(widths.narrowest, width)));
    this.layout.work.style.setProperty("--pane-width", `${this.width}px`);
    this.layout.splitter.setAttribute("aria-valuenow", String(this.width));
    this.layout.splitter.setAttribute("aria-valuetext", `${this.width} bildepunkter`);
  }
}
