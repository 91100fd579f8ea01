import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { chromium, type BrowserServer } from "playwright-core";
import { findBrowser } from "../../scripts/browser";
import { buildAddin } from "../../scripts/build-addin";
import { buildWorkbench } from "../../scripts/build-workbench";
import { ownCertificate } from "../../scripts/certificate";
import { startWorkbenchServer, type WorkbenchServer } from "../../scripts/workbench-server";
import { endpointsFile, starterFile, type Endpoints } from "./endpoints";

/** What the teardown closes. */
export interface Running {
  readonly server: WorkbenchServer;
  readonly browser: BrowserServer;
}

/** Builds what is out of date and starts one workbench server and one browser for all end-to-end tests. */
export default async function setup(): Promise<void> {
  const [browser, certificate] = await Promise.all([findBrowser(), ownCertificate(), buildAddin(), buildWorkbench()]);
  const running: Running = {
    server: await startWorkbenchServer(0, certificate),
    browser: await chromium.launchServer({
      executablePath: browser.executablePath,
      args: [...browser.args],
      env: browser.env,
    }),
  };
  Object.assign(globalThis, { running });
  const endpoints: Endpoints = { origin: running.server.origin, browser: running.browser.wsEndpoint() };
  await mkdir(dirname(endpointsFile), { recursive: true });
  await rm(starterFile, { force: true });
  await writeFile(endpointsFile, JSON.stringify(endpoints));
}
