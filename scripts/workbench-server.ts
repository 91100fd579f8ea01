import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import sirv from "sirv";
import { root } from "./browser";
import { officeApi, workbenchFolder } from "./build-workbench";
import type { Certificate } from "./certificate";

/** A running workbench. */
export interface WorkbenchServer {
  readonly origin: string;
  close(): Promise<void>;
}

const dist = join(root, "dist");
const officeCdn = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** Both pages may fetch from their own origin only, so that nothing leaves the machine. */
const policy = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
].join("; ");

const folders = [
  ["/workbench/", sirv(workbenchFolder, { dev: true })],
  ["/office-js/", sirv(join(root, "node_modules", "@microsoft", "office-js", "dist"), { dev: true })],
  ["/", sirv(dist, { dev: true })],
] as const;

/** The few addresses whose answer is not simply a file: path → file and what is changed in it on the way out. */
const changed: Record<string, { file: string; type: string; change?: (text: string, origin: string) => string }> = {
  "/": { file: join(workbenchFolder, "index.html"), type: "text/html; charset=utf-8" },
  "/workbench/office-api.json": { file: officeApi, type: "application/json" },
  "/taskpane.html": {
    file: join(dist, "taskpane.html"),
    type: "text/html; charset=utf-8",
    change: (html) => html.replaceAll(officeCdn, "/office-js/office.js"),
  },
  "/manifest.xml": {
    file: join(dist, "manifest.xml"),
    type: "text/xml; charset=utf-8",
    change: (xml, origin) => xml.replaceAll("https://localhost:3000", origin),
  },
};

/** Serves the workbench and the built add-in from one https origin; port 0 takes any free port. */
export async function startWorkbenchServer(port: number, certificate: Certificate): Promise<WorkbenchServer> {
  const server = createServer(certificate, (request, response) => {
    void answer(request, response, origin);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, "localhost", resolve);
  });
  const origin = `https://localhost:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, origin: string): Promise<void> {
  const { pathname } = new URL(request.url ?? "/", origin);
  response.setHeader("Content-Security-Policy", policy);
  response.setHeader("Cache-Control", "no-cache");
  const page = changed[pathname];
  if (page !== undefined) {
    const text = await readFile(page.file, "utf8").catch(() => undefined);
    if (text === undefined) {
      notFound(response, pathname);
      return;
    }
    response.setHeader("Content-Type", page.type);
    response.end(page.change?.(text, origin) ?? text);
    return;
  }
  for (const [prefix, serve] of folders) {
    if (!pathname.startsWith(prefix)) continue;
    request.url = pathname.slice(prefix.length - 1);
    serve(request, response, () => {
      notFound(response, pathname);
    });
    return;
  }
}

function notFound(response: ServerResponse, pathname: string): void {
  response.statusCode = 404;
  response.end(`${pathname} finnes ikke.`);
}
