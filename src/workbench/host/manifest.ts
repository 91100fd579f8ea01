import { XMLParser } from "fast-xml-parser";

/** A text with its translations by culture, such as nb-NO. */
export interface LocalizedText {
  readonly default: string;
  readonly overrides: Readonly<Record<string, string>>;
}

/** What pressing a ribbon button does. */
export type ButtonAction =
  { readonly type: "ShowTaskpane" } | { readonly type: "ExecuteFunction"; readonly functionName: string };

/** What every part of the ribbon shows. */
export interface RibbonFace {
  readonly id: string;
  readonly label: LocalizedText;
  readonly tooltip: { readonly title: LocalizedText; readonly description: LocalizedText };
  /** Icon URLs by size in pixels. */
  readonly icons: Readonly<Record<number, string>>;
}

/** One ribbon button, or one item of a menu. */
export interface RibbonButton extends RibbonFace {
  readonly action: ButtonAction;
}

/** A button that opens a list of others. */
export interface RibbonMenu extends RibbonFace {
  readonly items: readonly RibbonButton[];
}

/** What the host reads from an add-in's manifest. */
export interface Manifest {
  readonly id: string;
  readonly displayName: LocalizedText;
  readonly requirementSets: Readonly<Record<string, string>>;
  readonly runtimeUrl: string;
  readonly functionsJsonUrl: string;
  /** Where the file with the keyboard shortcuts is. */
  readonly shortcutsUrl?: string;
  readonly group: {
    readonly id: string;
    readonly label: LocalizedText;
    readonly controls: readonly (RibbonButton | RibbonMenu)[];
  };
}

/** Everything in a ribbon group that can be pressed to do something. */
export function buttonsOf({ controls }: Manifest["group"]): RibbonButton[] {
  return controls.flatMap((control) => ("items" in control ? control.items : [control]));
}

/** The text in the given culture, else in the manifest's own. */
export function textIn({ default: fallback, overrides }: LocalizedText, culture: string): string {
  return overrides[culture] ?? fallback;
}

type Node = Readonly<Record<string, unknown>>;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "",
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  isArray: (name, _path, _isLeaf, isAttribute) =>
    !isAttribute &&
    [
      "Set",
      "Control",
      "Item",
      "Image",
      "Url",
      "String",
      "Override",
      "ExtensionPoint",
      "Host",
      "Group",
      "VersionOverrides",
      "Runtime",
    ].includes(name),
});

/** Reads an add-in-only manifest in XML; throws when something that the host needs is missing. */
export function parseManifest(xml: string): Manifest {
  const app = node(parser.parse(xml) as Node, "OfficeApp");
  const overrides = innermost(app);
  const resources = node(overrides, "Resources");
  const host = list(node(overrides, "Hosts"), "Host").find((candidate) => candidate.type === "Workbook");
  if (host === undefined) throw new Error("the manifest has no host of type Workbook");
  const form = node(host, "DesktopFormFactor");
  const runtime = list(optional(host, "Runtimes") ?? {}, "Runtime")[0];
  const functions = list(optional(host, "AllFormFactors") ?? {}, "ExtensionPoint").find(
    (point) => point.type === "CustomFunctions",
  );
  const ribbon = list(form, "ExtensionPoint").find((point) => point.type === "PrimaryCommandSurface");
  if (runtime === undefined || functions === undefined || ribbon === undefined)
    throw new Error("the manifest lacks a runtime, functions or a ribbon");
  const group = list(optional(ribbon, "OfficeTab") ?? node(ribbon, "CustomTab"), "Group")[0];
  if (group === undefined) throw new Error("the manifest has no ribbon group");
  const shortcuts = optional(app, "ExtendedOverrides");
  return {
    id: text(app.Id),
    displayName: localized(node(app, "DisplayName")),
    requirementSets: { ...requirements(app), ...requirements(overrides) },
    runtimeUrl: url(resources, runtime.resid),
    functionsJsonUrl: url(resources, node(node(functions, "Metadata"), "SourceLocation").resid),
    ...(shortcuts !== undefined && { shortcutsUrl: text(shortcuts.Url) }),
    group: {
      id: text(group.id),
      label: string(resources, node(group, "Label").resid),
      controls: list(group, "Control").map((control) =>
        control.type === "Menu" ? menu(control, resources) : button(control, resources),
      ),
    },
  };
}

function menu(control: Node, resources: Node): RibbonMenu {
  const items = list(node(control, "Items"), "Item").map((item) => button(item, resources));
  return { ...face(control, resources), items };
}

function button(control: Node, resources: Node): RibbonButton {
  const action = node(control, "Action");
  const type = text(action.type);
  if (type !== "ShowTaskpane" && type !== "ExecuteFunction") throw new Error(`a button cannot do ${type}`);
  return {
    ...face(control, resources),
    action: type === "ShowTaskpane" ? { type } : { type, functionName: text(action.FunctionName) },
  };
}

function face(control: Node, resources: Node): RibbonFace {
  const supertip = node(control, "Supertip");
  return {
    id: text(control.id),
    label: string(resources, node(control, "Label").resid),
    tooltip: {
      title: string(resources, node(supertip, "Title").resid),
      description: string(resources, node(supertip, "Description").resid),
    },
    icons: Object.fromEntries(
      list(node(control, "Icon"), "Image").map((image) => [
        Number(image.size),
        url(resources, image.resid, "Images", "Image"),
      ]),
    ),
  };
}

/** VersionOverrides may nest: the innermost is for the newest hosts. */
function innermost(app: Node): Node {
  let overrides = list(app, "VersionOverrides")[0];
  if (overrides === undefined) throw new Error("the manifest has no VersionOverrides");
  for (;;) {
    const inner: Node | undefined = list(overrides, "VersionOverrides")[0];
    if (inner === undefined) return overrides;
    overrides = inner;
  }
}

function requirements(owner: Node): Record<string, string> {
  const sets = optional(optional(owner, "Requirements") ?? {}, "Sets");
  if (sets === undefined) return {};
  const fallback = typeof sets.DefaultMinVersion === "string" ? sets.DefaultMinVersion : "1.1";
  return Object.fromEntries(
    list(sets, "Set").map((set) => [text(set.Name), typeof set.MinVersion === "string" ? set.MinVersion : fallback]),
  );
}

function url(resources: Node, resid: unknown, group = "Urls", item = "Url"): string {
  return localized(resource(resources, group, item, resid)).default;
}

function string(resources: Node, resid: unknown): LocalizedText {
  const groups = ["ShortStrings", "LongStrings"].map((name) => list(optional(resources, name) ?? {}, "String"));
  const found = groups.flat().find((candidate) => candidate.id === resid);
  if (found === undefined) throw new Error(`the manifest has no text ${String(resid)}`);
  return localized(found);
}

function resource(resources: Node, group: string, item: string, resid: unknown): Node {
  const found = list(node(resources, group), item).find((candidate) => candidate.id === resid);
  if (found === undefined) throw new Error(`the manifest has no resource ${String(resid)}`);
  return found;
}

function localized(owner: Node): LocalizedText {
  const overrides = list(owner, "Override").map((override) => [text(override.Locale), text(override.Value)] as const);
  return { default: text(owner.DefaultValue), overrides: Object.fromEntries(overrides) };
}

function node(owner: Node, name: string): Node {
  const found = optional(owner, name);
  if (found === undefined) throw new Error(`the manifest lacks ${name}`);
  return found;
}

function optional(owner: Node, name: string): Node | undefined {
  const found = owner[name];
  return typeof found === "object" && found !== null ? (found as Node) : undefined;
}

function list(owner: Node, name: string): readonly Node[] {
  const found = owner[name];
  return Array.isArray(found) ? (found as Node[]) : [];
}

function text(value: unknown): string {
  if (typeof value !== "string") throw new Error("the manifest lacks a text");
  return value;
}
