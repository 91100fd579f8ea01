import type { Transport } from "../host/envelope";
import { element } from "./layout";

/** The window that an add-in runs in, as the host talks to it. */
export interface AddinFrame {
  readonly element: HTMLIFrameElement;
  readonly transport: Transport;
}

/**
 * Prepares the frame of an add-in. It loads when it is put into the page: its name tells Office.js who the host is, so
 * the name must be there first.
 */
export function addinFrame(name: string, url: string, title: string): AddinFrame {
  const frame = element("iframe", { className: "pane-frame", name, src: url, title });
  const { origin } = new URL(url, location.href);
  return {
    element: frame,
    transport: {
      post(message) {
        frame.contentWindow?.postMessage(message, origin);
      },
      onMessage(listener) {
        window.addEventListener("message", ({ source, data }: MessageEvent<unknown>) => {
          if (source === frame.contentWindow && typeof data === "string") listener(data);
        });
      },
    },
  };
}
