import type { ModelData } from "./model";

/** The numbers of rich-API events on the wire. */
export const EventType = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  nameChanged: 25,
} as const;

/** The events of one sheet, by what their register members are called. */
export const SHEET_EVENTS = {
  ActivatedEvent: EventType.activated,
  CalculatedEvent: EventType.calculated,
  DataChangedEvent: EventType.changed,
  DeactivatedEvent: EventType.deactivated,
  SelectionChangedEvent: EventType.selectionChanged,
  EventNameChanged: EventType.nameChanged,
};

/** The events of all sheets. */
export const SHEETS_EVENTS = { ...SHEET_EVENTS, AddedEvent: EventType.added, DeletedEvent: EventType.deleted };

/** The members by which the client starts and stops listening. */
export function eventMethods<T extends ModelData>(
  events: Readonly<Record<string, number>>,
  target: (data: T) => string,
) {
  const methods: Record<string, (data: T) => void> = {};
  for (const [name, eventType] of Object.entries(events)) {
    methods[`_Register${name}`] = (data) => {
      data.model.registrations.add(eventType, target(data));
    };
    methods[`_Unregister${name}`] = (data) => {
      data.model.registrations.remove(eventType, target(data));
    };
  }
  return methods;
}
