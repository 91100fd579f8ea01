import { CommandType, ICommandService, type IAccessor, type Injector, type Workbook } from "@univerjs/core";
import { DeviceInputEventType } from "@univerjs/engine-render";
import { IEditorBridgeService, SetCellEditVisibleOperation } from "@univerjs/sheets-ui";
import { IShortcutService, KeyCode } from "@univerjs/ui";

const COMMIT = "workbench.operation.commit-cell";

/** Univer's list of functions takes keys at 1000. */
const AHEAD_OF_SUGGESTIONS = 1001;

/**
 * Lets Enter write what has been typed, as in Excel, where Tab takes a suggested function. Univer's list takes Enter
 * too, and on a slow machine goes on taking it after the list has closed: the formula stayed open, or its function was
 * silently replaced by the one that had been suggested for its first letters.
 */
export function commitOnEnter(injector: Injector, workbook: Workbook): void {
  const bridge = injector.get(IEditorBridgeService);
  injector.get(ICommandService).registerCommand({
    id: COMMIT,
    type: CommandType.OPERATION,
    handler(accessor: IAccessor) {
      bridge.disableForceKeepVisible();
      return accessor.get(ICommandService).syncExecuteCommand(SetCellEditVisibleOperation.id, {
        visible: false,
        eventType: DeviceInputEventType.Keyboard,
        keycode: KeyCode.ENTER,
        unitId: workbook.getUnitId(),
      });
    },
  });
  injector.get(IShortcutService).registerShortcut({
    id: COMMIT,
    binding: KeyCode.ENTER,
    preconditions: () => bridge.isVisible().visible,
    priority: AHEAD_OF_SUGGESTIONS,
  });
}
