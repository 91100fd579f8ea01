import type { Running } from "./setup";

/** Closes what the setup started. */
export default async function teardown(): Promise<void> {
  const { running } = globalThis as unknown as { running: Running };
  await Promise.all([running.browser.close(), running.server.close()]);
}
