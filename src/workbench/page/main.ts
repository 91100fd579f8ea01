import { createUiGrid } from "../grid/ui";
const div = document.createElement("div");
div.style.height = "700px";
document.body.append(div);
(window as any).api = createUiGrid(div);
