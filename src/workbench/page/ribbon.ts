import { textIn, type Manifest, type RibbonButton } from "../host/manifest";
import { element } from "./layout";

/** Draws the add-in's ribbon group as its manifest describes it; `press` does what a button stands for. */
export function drawRibbonGroup(
  place: HTMLElement,
  { label, buttons }: Manifest["group"],
  culture: string,
  press: (button: RibbonButton) => Promise<void>,
): void {
  const caption = element("span", { className: "ribbon-caption", textContent: textIn(label, culture) });
  caption.setAttribute("aria-hidden", "true");
  place.setAttribute("aria-label", textIn(label, culture));
  place.replaceChildren(
    element("div", { className: "ribbon-buttons" }, ...buttons.map((button) => drawButton(button, culture, press))),
    caption,
  );
}

function drawButton(
  button: RibbonButton,
  culture: string,
  press: (button: RibbonButton) => Promise<void>,
): HTMLButtonElement {
  const { title, description } = button.tooltip;
  const drawn = element(
    "button",
    {
      className: "ribbon-button",
      type: "button",
      id: button.id,
      title: `${textIn(title, culture)}\n${textIn(description, culture)}`,
    },
    element("img", { src: button.icons[32] ?? "", alt: "", width: 20, height: 20 }),
    element("span", { textContent: textIn(button.label, culture) }),
  );
  drawn.addEventListener("click", () => {
    drawn.disabled = true;
    void press(button).finally(() => {
      drawn.disabled = false;
    });
  });
  return drawn;
}
