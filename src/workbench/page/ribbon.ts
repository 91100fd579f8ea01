import type { ManifestButton, ManifestGroup } from "../host/manifest";
import { element } from "./layout";

/** Draws the add-in's ribbon group as its manifest describes it; `press` does what a button stands for. */
export function drawRibbonGroup(
  place: HTMLElement,
  { label, buttons }: ManifestGroup,
  press: (button: ManifestButton) => Promise<void>,
): void {
  const caption = element("span", { className: "ribbon-caption", textContent: label });
  caption.setAttribute("aria-hidden", "true");
  place.setAttribute("aria-label", label);
  place.replaceChildren(
    element("div", { className: "ribbon-buttons" }, ...buttons.map((button) => drawButton(button, press))),
    caption,
  );
}

function drawButton(button: ManifestButton, press: (button: ManifestButton) => Promise<void>): HTMLButtonElement {
  const { title, description } = button.tooltip;
  const drawn = element(
    "button",
    { className: "ribbon-button", type: "button", id: button.id, title: `${title}\n${description}` },
    element("img", { src: button.icons[32] ?? "", alt: "", width: 20, height: 20 }),
    element("span", { textContent: button.label }),
  );
  drawn.addEventListener("click", () => {
    drawn.disabled = true;
    void press(button).finally(() => {
      drawn.disabled = false;
    });
  });
  return drawn;
}
