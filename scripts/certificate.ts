import { createHash, X509Certificate } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { getHttpsServerOptions } from "office-addin-dev-certs";
import { generate } from "selfsigned";
import { root } from "./browser";

/** What https needs to speak as localhost. */
export interface Certificate {
  readonly key: string | Buffer;
  readonly cert: string | Buffer;
}

const day = 24 * 60 * 60 * 1000;
const file = join(root, ".cache", "localhost.pem");

/** A certificate the machine trusts where that can be arranged (Windows and Mac: asks once), else a self-signed one. */
export async function trustedCertificate(): Promise<Certificate> {
  if (process.platform === "linux") return ownCertificate();
  const { key, cert } = await getHttpsServerOptions();
  return { key, cert };
}

/** A self-signed certificate, kept and used again while it is valid; nothing is installed on the machine. */
export async function ownCertificate(): Promise<Certificate> {
  if (existsSync(file)) {
    const kept = await readFile(file, "utf8");
    if (new Date(new X509Certificate(kept).validTo).getTime() > Date.now() + day) return { key: kept, cert: kept };
  }
  const { private: key, cert } = await generate([{ name: "commonName", value: "localhost" }], {
    keyType: "ec",
    algorithm: "sha256",
    notAfterDate: new Date(Date.now() + 365 * day),
    extensions: [
      { name: "basicConstraints", cA: false },
      { name: "extKeyUsage", serverAuth: true },
      { name: "subjectAltName", altNames: [{ type: 2, value: "localhost" }] },
    ],
  });
  await mkdir(join(root, ".cache"), { recursive: true });
  await writeFile(file, `${key}\n${cert}\n`, { mode: 0o600 });
  return { key, cert };
}

/** The certificate's public key in the form Chromium's --ignore-certificate-errors-spki-list takes. */
export function publicKeyHash({ cert }: Certificate): string {
  const publicKey = new X509Certificate(cert).publicKey.export({ type: "spki", format: "der" });
  return createHash("sha256").update(publicKey).digest("base64");
}
