import { textIn, type Manifest, type RibbonButton, type RibbonFace } from "../host/manifest";
import { element } from "./layout";
import { menuUnder } from "./menu";

/** Draws the add-in's ribbon group as its manifest describes it; `press` does what a button stands for. */
export function drawRibbonGroup(
  place: HTMLElement,
  { label, controls }: Manifest["group"],
  culture: string,
  press: (button: RibbonButton) => Promise<void>,
): void {
  const caption = element("span", { className: "ribbon-caption", textContent: textIn(label, culture) });
  caption.setAttribute("aria-hidden", "true");
  place.setAttribute("aria-label", textIn(label, culture));
  const drawn = controls.map((control) => {
    const top = drawFace(control, culture, "ribbon-button");
    if (!("items" in control)) return pressable(top, control, press);
    const items = control.items.map((item) => pressable(drawFace(item, culture, "ribbon-item"), item, press));
    return menuUnder(top, items, textIn(control.label, culture));
  });
  place.replaceChildren(element("div", { className: "ribbon-buttons" }, ...drawn), caption);
}

function drawFace({ id, label, tooltip, icons }: RibbonFace, culture: string, className: string): HTMLButtonElement {
  return element(
    "button",
    {
      className,
      type: "button",
      id,
      title: `${textIn(tooltip.title, culture)}\n${textIn(tooltip.description, culture)}`,
    },
    element("img", { src: icons[32] ?? "", alt: "", width: 20, height: 20 }),
    element("span", { textContent: textIn(label, culture) }),
  );
}

function pressable(
  drawn: HTMLButtonElement,
  button: RibbonButton,
  press: (button: RibbonButton) => Promise<void>,
): HTMLButtonElement {
  drawn.addEventListener("click", () => {
    drawn.disabled = true;
    void press(button).finally(() => {
      drawn.disabled = false;
    });
  });
  return drawn;
}
