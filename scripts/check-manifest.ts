import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { functionFaults } from "./function-faults";
import { orderFaults } from "./manifest-order";
import { shortcutFaults, type ShortcutFiles } from "./shortcut-faults";
import { child, descendants, parseXml, type XmlElement } from "./xml-tree";

/** What the manifest points to, and must agree with. */
export interface ManifestSurroundings extends ShortcutFiles {
  /** The text of the built functions.json. */
  readonly functionsJson: string;
  /** The ids that functions.js hands to CustomFunctions.associate. */
  readonly associatedFunctions: readonly string[];
  /** The ids that the task pane's script hands to Office.actions.associate. */
  readonly associatedCommands: readonly string[];
  /** The folder with the icons. */
  readonly assetsDir: string;
}

const defaultLocale = "nb-NO";
const otherLocales = ["nn-NO", "en-US"];

/** The list of resources in which each element looks up its resid. */
const resourceLists: Readonly<Record<string, string>> = {
  Runtime: "bt:Urls",
  SourceLocation: "bt:Urls",
  FunctionFile: "bt:Urls",
  LearnMoreUrl: "bt:Urls",
  "bt:Image": "bt:Images",
  Title: "bt:ShortStrings",
  Label: "bt:ShortStrings",
  Namespace: "bt:ShortStrings",
  Description: "bt:LongStrings",
};

/** Everything wrong with a manifest, one sentence each, without asking Microsoft's online service; empty when it is sound. */
export function manifestFaults(xml: string, surroundings: ManifestSurroundings): string[] {
  let root: XmlElement;
  try {
    root = parseXml(xml);
  } catch (error) {
    return [`The manifest is not well-formed XML. ${error instanceof Error ? error.message : String(error)}`];
  }
  return [
    ...orderFaults(root),
    ...headFaults(root),
    ...decisionFaults(root),
    ...residFaults(root),
    ...runtimeFaults(root),
    ...urlFaults(root),
    ...textFaults(root),
    ...iconFaults(root, surroundings.assetsDir),
    ...commandFaults(root, surroundings.associatedCommands),
    ...shortcutFaults(surroundings, surroundings.associatedCommands),
    ...functionFaults(surroundings.functionsJson, surroundings.associatedFunctions),
  ];
}

function headFaults(root: XmlElement): string[] {
  const text = (name: string) => child(root, name)?.text ?? "";
  const sharedRuntime = descendants(root, "Set").some(({ attributes }) => attributes.Name === "SharedRuntime");
  return [
    ...(root.attributes["xsi:type"] === "TaskPaneApp" ? [] : ["The manifest must be a TaskPaneApp."]),
    ...(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text("Id")) ? [] : [`The id ${text("Id")} is not a GUID.`]),
    ...(/^\d{1,5}(\.\d{1,5}){3}$/.test(text("Version"))
      ? []
      : [`The version ${text("Version")} must be four numbers, such as 1.2.3.0.`]),
    ...(text("DefaultLocale") === defaultLocale ? [] : [`The default locale must be ${defaultLocale}.`]),
    ...(text("Permissions") === "ReadWriteDocument" ? [] : ["Writing to the workbook needs ReadWriteDocument."]),
    ...(sharedRuntime ? [] : ["The manifest must require SharedRuntime."]),
  ];
}

/** What docs/decisions rules out although Office would accept it. */
function decisionFaults(root: XmlElement): string[] {
  return [
    ...(descendants(root, "Namespace").length > 0
      ? ["<Namespace> would put a prefix before every function name (decision 0002)."]
      : []),
    ...(descendants(root, "EquivalentAddins").length > 0
      ? ["<EquivalentAddins> would turn the dots in function names into underscores (decision 0002)."]
      : []),
    ...(descendants(root, "TaskpaneId").length > 0 ? ["<TaskpaneId> breaks the shared runtime's single pane."] : []),
  ];
}

function resources(root: XmlElement): XmlElement[] {
  return descendants(root, "Resources").flatMap((lists) => lists.children.flatMap((list) => list.children));
}

function everyElement(root: XmlElement): XmlElement[] {
  return [root, ...root.children.flatMap(everyElement)];
}

function residFaults(root: XmlElement): string[] {
  const users = everyElement(root).filter(({ attributes }) => attributes.resid !== undefined);
  const ids = resources(root).map(({ attributes }) => attributes.id ?? "");
  return [
    ...users.flatMap(({ name, attributes: { resid = "" } }) => {
      const listName = resourceLists[name] ?? "";
      const lists = descendants(root, listName);
      const found = lists.some((list) => list.children.some(({ attributes }) => attributes.id === resid));
      return found ? [] : [`<${name}> asks for ${resid}, which is not among <${listName}>.`];
    }),
    ...ids
      .filter((id) => id.length === 0 || id.length > 32)
      .map((id) => `The resource id "${id}" must have 1 to 32 characters.`),
    ...ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `The resource id ${id} is used twice.`),
    ...ids
      .filter((id) => !users.some(({ attributes }) => attributes.resid === id))
      .map((id) => `Nothing uses the resource ${id}.`),
  ];
}

/** One page is the runtime: functions, commands and pane must all name it, or Office starts a second one. */
function runtimeFaults(root: XmlElement): string[] {
  const runtime = descendants(root, "Runtime")[0];
  if (runtime === undefined) return [];
  const pane = descendants(root, "Action").filter(({ attributes }) => attributes["xsi:type"] === "ShowTaskpane");
  const users = [
    ...descendants(root, "FunctionFile"),
    ...descendants(root, "Page").flatMap((page) => page.children),
    ...pane.flatMap((action) => action.children.filter(({ name }) => name === "SourceLocation")),
  ];
  const page = resources(root).find(({ attributes }) => attributes.id === runtime.attributes.resid);
  const settings = descendants(root, "DefaultSettings").flatMap((element) => element.children);
  return [
    ...(runtime.attributes.lifetime === "long" ? [] : ['<Runtime> must have lifetime="long".']),
    ...users
      .filter(({ attributes }) => attributes.resid !== runtime.attributes.resid)
      .map(
        ({ attributes: { resid = "" } }) => `${resid} must be the shared runtime's ${runtime.attributes.resid ?? ""}.`,
      ),
    ...(settings.every(({ attributes }) => attributes.DefaultValue === page?.attributes.DefaultValue)
      ? []
      : ["<DefaultSettings> must open the shared runtime's page."]),
  ];
}

function urlFaults(root: XmlElement): string[] {
  const inAttributes = everyElement(root)
    .filter(({ name }) => /Url$|^SourceLocation$|^bt:Image$|^ExtendedOverrides$/.test(name))
    .flatMap((element) => [element, ...element.children])
    .flatMap(({ attributes }) => [attributes.DefaultValue, attributes.Value, attributes.Url, attributes.ResourcesUrl])
    .filter((value) => value !== undefined);
  const urls = [...inAttributes, ...descendants(root, "AppDomain").map(({ text }) => text)];
  const home = originOf(child(root, "DefaultSettings")?.children[0]?.attributes.DefaultValue ?? "");
  return urls.flatMap((url) => [
    ...(url.startsWith("https://") ? [] : [`${url} must be an https address.`]),
    ...(originOf(url) === home ? [] : [`${url} lies on another host than ${home}.`]),
    ...(url.length <= 2048 ? [] : [`${url.slice(0, 40)}… is longer than 2048 characters.`]),
  ]);
}

function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : "no host";
}

function textFaults(root: XmlElement): string[] {
  const strings = (list: string) => descendants(root, list).flatMap(({ children }) => children);
  const translated = (name: string) => root.children.filter((element) => element.name === name);
  return [
    ...translated("DisplayName").flatMap((element) => sentenceFaults(element, "The display name", 125)),
    ...translated("Description").flatMap((element) => sentenceFaults(element, "The description", 250)),
    ...strings("bt:ShortStrings").flatMap((element) => sentenceFaults(element, element.attributes.id ?? "", 125)),
    ...strings("bt:LongStrings").flatMap((element) => sentenceFaults(element, element.attributes.id ?? "", 250)),
  ];
}

function sentenceFaults({ attributes, children }: XmlElement, title: string, most: number): string[] {
  const texts = [
    { locale: defaultLocale, value: attributes.DefaultValue ?? "" },
    ...children.map(({ attributes: { Locale = "", Value = "" } }) => ({ locale: Locale, value: Value })),
  ];
  return [
    ...otherLocales
      .filter((locale) => texts.filter((text) => text.locale === locale).length !== 1)
      .map((locale) => `${title} must have one text for ${locale}.`),
    ...texts.filter(({ value }) => value.trim() === "").map(({ locale }) => `${title} is empty in ${locale}.`),
    ...texts
      .filter(({ value }) => value.length > most)
      .map(({ locale, value }) => `${title} has ${value.length} characters in ${locale}, and may have ${most}.`),
  ];
}

function iconFaults(root: XmlElement, assetsDir: string): string[] {
  const url = (element: XmlElement | undefined) => element?.attributes.DefaultValue ?? "";
  const image = (resid: string | undefined) => resources(root).find(({ attributes }) => attributes.id === resid);
  const icons = descendants(root, "Icon");
  return [
    ...pictureFaults(url(child(root, "IconUrl")), 32, assetsDir),
    ...pictureFaults(url(child(root, "HighResolutionIconUrl")), 64, assetsDir),
    ...icons.flatMap(({ children }) => {
      const sizes = children.map(({ attributes }) => Number(attributes.size));
      return [16, 32, 80].filter((size) => !sizes.includes(size)).map((size) => `An <Icon> lacks the size ${size}.`);
    }),
    ...icons.flatMap(({ children }) =>
      children.flatMap(({ attributes: { resid, size } }) => pictureFaults(url(image(resid)), Number(size), assetsDir)),
    ),
  ];
}

const rgbWithTransparency = 6;

/** A PNG states its size and colours in its first 26 bytes. */
function pictureFaults(url: string, size: number, assetsDir: string): string[] {
  const name = basename(url);
  const path = join(assetsDir, name);
  if (name === "" || !existsSync(path)) return [`The icon "${name}" does not exist.`];
  const head = readFileSync(path).subarray(0, 26);
  if (head.toString("latin1", 1, 4) !== "PNG") return [`The icon ${name} is not a PNG picture.`];
  const width = head.readUInt32BE(16);
  const height = head.readUInt32BE(20);
  return [
    ...(width === size && height === size
      ? []
      : [`The icon ${name} is ${width} × ${height} pixels, and must be ${size} × ${size}.`]),
    ...(head[25] === rgbWithTransparency ? [] : [`The icon ${name} has no transparency.`]),
  ];
}

function commandFaults(root: XmlElement, associated: readonly string[]): string[] {
  const ids = ["Control", "Item", "Group"].flatMap((name) =>
    descendants(root, name).map(({ attributes }) => attributes.id ?? ""),
  );
  return [
    ...ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `The control id ${id} is used twice.`),
    ...descendants(root, "FunctionName")
      .filter(({ text }) => !associated.includes(text))
      .map(
        ({ text }) =>
          `The command ${text} is not associated by the time the page's script has run (before Office.onReady).`,
      ),
  ];
}
