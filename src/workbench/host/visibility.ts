import { invalidArgument } from "./errors";
import { officeClass, type HostObject } from "./objects";

/** Whether the task pane is shown; the page runs on when it is not. */
export class Visibility {
  private visible = false;
  private startsWithDocument = false;
  private readonly listeners: ((visible: boolean) => void)[] = [];

  /** True while the pane is shown. */
  get isVisible(): boolean {
    return this.visible;
  }

  /** Shows or hides the pane. */
  set(visible: boolean): void {
    if (visible === this.visible) return;
    this.visible = visible;
    for (const listener of this.listeners) listener(visible);
  }

  /** Calls back when the pane is shown or hidden, whoever did it. */
  onChanged(listener: (visible: boolean) => void): void {
    this.listeners.push(listener);
  }

  /** The services behind Office.addin, by the names that the client asks for. */
  services(): Readonly<Record<string, HostObject>> {
    return {
      "Microsoft.AppRuntime.AppRuntimeService": officeClass<Visibility>("AppRuntimeService", {
        methods: {
          GetAppRuntimeState: (data) => (data.visible ? "Visible" : "Background"),
          SetAppRuntimeState(data, [state]) {
            if (state !== "Visible" && state !== "Background") throw invalidArgument();
            data.set(state === "Visible");
          },
        },
      })(this),
      "Microsoft.AppRuntime.AppRuntimePersistenceService": officeClass<Visibility>("AppRuntimePersistenceService", {
        methods: {
          GetAppRuntimeStartState: (data) => (data.startsWithDocument ? "Background" : "Inactive"),
          SetAppRuntimeStartState(data, [state]) {
            data.startsWithDocument = state !== "Inactive";
          },
        },
      })(this),
    };
  }
}
