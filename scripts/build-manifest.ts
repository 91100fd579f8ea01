/** The host that the source manifest names: the workbench and the dev server. */
const sourceHost = "https://localhost:3000";

export interface ManifestOptions {
  /** Where the built files are served, such as https://handlingsrom.kommune.no or https://apper.kommune.no/handlingsrom/v1. */
  readonly host: string;
  /** The version in package.json: three numbers. */
  readonly version: string;
}

/** The manifest for one host: every URL moved there, and the version in the four numbers Office wants. */
export function buildManifest(source: string, { host, version }: ManifestOptions): string {
  const manifest = source
    .replaceAll(sourceHost, addressOf(host))
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${fourNumbers(version)}</Version>`);
  if (!isLocal(host) && /localhost/i.test(manifest)) {
    throw new RangeError(`The manifest for ${host} still names localhost. Write every URL as ${sourceHost}/….`);
  }
  return manifest;
}

function addressOf(host: string): string {
  const url = URL.canParse(host) ? new URL(host) : undefined;
  if (url?.protocol !== "https:") throw new RangeError(`The host must be an https address, not ${host}.`);
  if (`${url.search}${url.hash}${url.username}${url.password}` !== "") {
    throw new RangeError(`The host must be an address without query, fragment or user, not ${host}.`);
  }
  return `${url.origin}${url.pathname}`.replace(/\/+$/, "");
}

function isLocal(host: string): boolean {
  return new URL(host).hostname === "localhost";
}

function fourNumbers(version: string): string {
  if (!/^\d+\.\d+\.\d+$/.test(version)) {
    throw new RangeError(
      `The version must be three numbers such as 1.2.3, not ${version}: a manifest has no pre-releases.`,
    );
  }
  return `${version}.0`;
}
