import type { Grid } from "../grid/grid";
import { localAddress } from "../grid/address";
import { EventType } from "./members/events";
import { WHOLE_WORKBOOK, type EventRegistrations } from "./members/model";

/** One entry of a richApiMessage: category, type, target, message in JSON, id, whether it comes from a co-author. */
export type MessageEntry = readonly [
  category: number,
  type: number,
  targetId: string,
  message: string,
  id: number,
  isRemote: boolean,
];

const EVENT_CATEGORY = 65536;
const VISIBILITY_CHANGED = 65539;
const ACTION_CATEGORY = 2;
const ACTION_DISPATCHED = 1000;

/** Tells the add-in about the events it listens to. */
export class EventHub implements EventRegistrations {
  private readonly listeners = new Map<string, number>();
  private held: MessageEntry[] | undefined;

  constructor(
    grid: Grid,
    private readonly send: (entries: readonly MessageEntry[]) => void,
  ) {
    grid.events.on("cellsChanged", (area) => {
      const about = {
        address: localAddress(area),
        changeType: "RangeEdited",
        source: "Local",
        triggerSource: "Unknown",
      };
      this.tell(EventType.changed, area.sheetId, about);
    });
    grid.events.on("sheetCalculated", (sheetId) => {
      this.tell(EventType.calculated, sheetId, { address: "" });
    });
    grid.events.on("sheetActivated", (sheetId) => {
      this.tell(EventType.activated, sheetId, {});
    });
    grid.events.on("sheetDeactivated", (sheetId) => {
      this.tell(EventType.deactivated, sheetId, {});
    });
    grid.events.on("sheetAdded", (sheetId) => {
      this.tell(EventType.added, sheetId, { source: "Local" });
    });
    grid.events.on("sheetDeleted", (sheetId) => {
      this.tell(EventType.deleted, sheetId, { source: "Local" });
    });
    grid.events.on("sheetRenamed", (sheetId) => {
      this.tell(EventType.nameChanged, sheetId, { source: "Local", nameAfter: grid.sheets.find(sheetId)?.name ?? "" });
    });
    grid.selection.onChanged((area) => {
      this.tell(EventType.selectionChanged, area.sheetId, { address: localAddress(area) });
    });
  }

  add(eventType: number, targetId: string): void {
    const key = `${eventType} ${targetId}`;
    this.listeners.set(key, (this.listeners.get(key) ?? 0) + 1);
  }

  remove(eventType: number, targetId: string): void {
    const key = `${eventType} ${targetId}`;
    const left = (this.listeners.get(key) ?? 0) - 1;
    if (left > 0) this.listeners.set(key, left);
    else this.listeners.delete(key);
  }

  /** Forgets every listener; a reloaded page starts anew. */
  clear(): void {
    this.listeners.clear();
  }

  /** Keeps what happens while a deed runs, and tells it in one message afterwards. */
  async together<T>(deed: () => Promise<T>): Promise<T> {
    const held: MessageEntry[] = [];
    this.held = held;
    try {
      return await deed();
    } finally {
      this.held = undefined;
      if (held.length > 0) this.send(held);
    }
  }

  /** Tells the add-in's page that its pane has been shown or hidden. */
  visibilityChanged(visible: boolean): void {
    this.send([
      [
        EVENT_CATEGORY,
        VISIBILITY_CHANGED,
        "",
        JSON.stringify({ visibility: visible ? "Visible" : "Hidden" }),
        0,
        false,
      ],
    ]);
  }

  /** Tells the add-in's page to run one of its actions, without arguments. */
  shortcutPressed(action: string): void {
    this.send([[ACTION_CATEGORY, ACTION_DISPATCHED, "", JSON.stringify([action, ""]), 0, false]]);
  }

  private tell(eventType: number, sheetId: string, about: object): void {
    for (const target of [sheetId, WHOLE_WORKBOOK]) {
      if (!this.listeners.has(`${eventType} ${target}`)) continue;
      const message = JSON.stringify({ ...about, worksheetId: sheetId });
      const entry: MessageEntry = [EVENT_CATEGORY, eventType, target, message, 0, false];
      if (this.held === undefined) this.send([entry]);
      else this.held.push(entry);
    }
  }
}
