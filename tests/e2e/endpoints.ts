import { join } from "node:path";

/** How a test reaches the server and the browser that the setup started. */
export interface Endpoints {
  readonly origin: string;
  readonly browser: string;
}

/** Where the setup writes them for the tests, which run in other processes. */
export const endpointsFile = join(__dirname, "..", "..", "build", "e2e.json");

/** What the page looked like when it was last waited for in vain. */
export const screenshotFile = join(__dirname, "..", "..", "build", "e2e-failure.png");

/** The starter workbook as the first test that needed it has made it. */
export const starterFile = join(__dirname, "..", "..", "build", "e2e-starter.json");
