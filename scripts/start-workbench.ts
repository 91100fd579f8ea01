import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser } from "./browser";
import { buildAddin } from "./build-addin";
import { buildWorkbench } from "./build-workbench";
import { publicKeyHash, trustedCertificate, type Certificate } from "./certificate";
import { startWorkbenchServer, type WorkbenchServer } from "./workbench-server";

/** Builds what is out of date, serves the workbench, prints its address and shows it where there is a screen. */
async function main(): Promise<void> {
  const [certificate] = await Promise.all([trustedCertificate(), buildAddin(), buildWorkbench()]);
  const server = await startOnFreePort(Number(process.env.PORT ?? 3000), certificate);
  console.log(server.origin);
  const closeBrowser = await openBrowser(server.origin, certificate);
  const stop = () => {
    void Promise.all([server.close(), closeBrowser()]).then(() => process.exit(0));
  };
  process.once("SIGINT", stop).once("SIGTERM", stop);
}

async function startOnFreePort(port: number, certificate: Certificate): Promise<WorkbenchServer> {
  try {
    return await startWorkbenchServer(port, certificate);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    return startOnFreePort(port + 1, certificate);
  }
}

async function openBrowser(origin: string, certificate: Certificate): Promise<() => Promise<void>> {
  const nothingToClose = () => Promise.resolve();
  if (!hasScreen()) return nothingToClose;
  const browser = await findBrowser().catch(() => undefined);
  if (browser?.hasWindow !== true) return nothingToClose;
  // A profile of its own: the exception for our certificate reaches no other window.
  const profile = await mkdtemp(join(tmpdir(), "handlingsrom-"));
  const child = spawn(
    browser.executablePath,
    [
      ...browser.args,
      `--user-data-dir=${profile}`,
      `--ignore-certificate-errors-spki-list=${publicKeyHash(certificate)}`,
      "--no-first-run",
      "--no-default-browser-check",
      "--lang=nb",
      `--app=${origin}`,
    ],
    { env: browser.env, stdio: "ignore" },
  );
  child.on("error", () => {
    console.error("The browser did not start; open the address above yourself.");
  });
  return async () => {
    child.kill();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
}

/** Whether somebody sits in front of this machine. */
function hasScreen(): boolean {
  if (process.env.CI !== undefined) return false;
  return process.platform !== "linux" || process.env.DISPLAY !== undefined || process.env.WAYLAND_DISPLAY !== undefined;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
