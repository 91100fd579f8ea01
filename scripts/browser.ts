import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";

/** How to start a browser: what playwright-core's launch needs. */
export interface Browser {
  readonly executablePath: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Whether it can open a window; the unpacked one cannot. */
  readonly hasWindow: boolean;
}

/** The repository, from which every script counts its paths. */
export const root = join(__dirname, "..");

/** Finds a Chrome, Edge or Chromium on the machine, else unpacks the one in node_modules (Linux x64). */
export async function findBrowser(): Promise<Browser> {
  const installed = installedBrowser();
  if (installed !== undefined) {
    return { executablePath: installed, args: sandboxArgs(), env: ownEnvironment(), hasWindow: true };
  }
  if (process.platform === "linux" && process.arch === "x64") return unpackedChromium();
  throw new Error("Found no Chrome, Edge or Chromium. Install one, or set CHROME_PATH to its executable.");
}

function installedBrowser(): string | undefined {
  const chosen = process.env.CHROME_PATH;
  if (chosen !== undefined && chosen !== "") {
    if (existsSync(chosen)) return chosen;
    throw new Error(`CHROME_PATH points to ${chosen}, which does not exist.`);
  }
  return usualPlaces().find((path) => existsSync(path));
}

function usualPlaces(): string[] {
  switch (process.platform) {
    case "darwin":
      return ["Google Chrome", "Microsoft Edge", "Chromium"].map(
        (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
      );
    case "win32":
      return ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"]
        .map((name) => process.env[name])
        .filter((folder) => folder !== undefined)
        .flatMap((folder) => [
          join(folder, "Google", "Chrome", "Application", "chrome.exe"),
          join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
          join(folder, "Chromium", "Application", "chrome.exe"),
        ]);
    default: {
      const names = ["google-chrome", "google-chrome-stable", "chromium", "chromium-browser", "microsoft-edge"];
      const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
      return names.flatMap((name) => folders.map((folder) => join(folder, name)));
    }
  }
}

/** Chromium's sandbox cannot be set up by root, which is what containers run as. */
function sandboxArgs(): string[] {
  return process.getuid?.() === 0 ? ["--no-sandbox"] : [];
}

function ownEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

async function unpackedChromium(): Promise<Browser> {
  const { version } = JSON.parse(
    await readFile(join(root, "node_modules", "@sparticuz", "chromium", "package.json"), "utf8"),
  ) as { version: string };
  // The package reuses whatever lies in its folder, so each version gets its own.
  const folder = join(root, ".cache", `chromium-${version}`);
  if (!existsSync(folder)) await unpack(folder);
  const fonts = join(folder, "fonts.conf");
  await writeFile(fonts, fontConfiguration(folder));
  return {
    executablePath: join(folder, "chromium"),
    // Slim machines have no sandbox helper and a tiny /dev/shm.
    args: ["--no-sandbox", "--disable-dev-shm-usage", "--font-render-hinting=none"],
    env: { ...ownEnvironment(), LD_LIBRARY_PATH: join(folder, "al2023", "lib"), FONTCONFIG_FILE: fonts },
    hasWindow: false,
  };
}

async function unpack(folder: string): Promise<void> {
  await mkdir(join(root, ".cache"), { recursive: true });
  const temporary = await mkdtemp(`${folder}-`);
  // A process of its own: the package reads its folder from TMPDIR, brings its libraries only on Amazon's Linux, and changes the environment it runs in.
  await promisify(execFile)(
    process.execPath,
    ["-e", `require(${JSON.stringify(require.resolve("@sparticuz/chromium"))}).executablePath()`],
    { env: { ...process.env, TMPDIR: temporary, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" } },
  );
  try {
    await rename(temporary, folder);
  } catch (error) {
    // Another run may have unpacked it meanwhile.
    await rm(temporary, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
}

function fontConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${join(folder, "fonts", "fonts")}</dir>
  <cachedir>${join(folder, "font-cache")}</cachedir>
</fontconfig>
`;
}
