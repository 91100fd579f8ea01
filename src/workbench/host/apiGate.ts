import { aboveRequirements, notImplemented, unknownMember } from "./errors";
import { INDEXER, type OfficeApiMember, type OfficeApiTable } from "./officeApi";
import type { HostObject } from "./objects";

/** Requirement sets by name, each with its version; "1.10" is later than "1.9". */
export type RequirementSets = Readonly<Record<string, string>>;

/** Lets a member through only when Office.js has it, the manifest's requirement sets cover it, and this host implements it. */
export class ApiGate {
  private readonly refused = new Set<string>();

  constructor(
    private readonly table: OfficeApiTable,
    private readonly declared: RequirementSets,
  ) {}

  /** Every member that was asked for and is unknown or not implemented here. */
  get unknownMembers(): readonly string[] {
    return [...this.refused];
  }

  /** What the library knows about a member, found by its wire name or by the name an add-in writes. */
  member(object: HostObject, name: string): { wireName: string; member: OfficeApiMember } {
    const members = this.table.classes[object.className];
    if (members === undefined) return { wireName: name, member: { name, kind: "method" } };
    const direct = members[name];
    const wireName = direct === undefined ? Object.keys(members).find((key) => members[key]?.name === name) : name;
    const member = wireName === undefined ? undefined : members[wireName];
    if (wireName === undefined || member === undefined)
      throw this.refuse(unknownMember(`${object.className}.${camelCase(name)}`));
    this.checkRequirements(object.className, member);
    return { wireName: member.aliasOf ?? wireName, member };
  }

  /** The name of a member as an add-in's author knows it. */
  displayName(className: string, wireName: string): string {
    const name = this.table.classes[className]?.[wireName]?.name ?? camelCase(wireName);
    return `${className}.${wireName === "" ? (this.table.classes[className]?.[INDEXER]?.name ?? "getItem") : name}`;
  }

  /** The error for a member that this host lacks; it is remembered. */
  missing(className: string, wireName: string): Error {
    return this.refuse(notImplemented(this.displayName(className, wireName)));
  }

  private checkRequirements(className: string, { name, since }: OfficeApiMember): void {
    if (since === undefined) return;
    const declared = this.declared[since.set] ?? "0";
    if (compareVersions(since.version, declared) > 0)
      throw aboveRequirements(`${className}.${name}`, since.set, since.version, declared);
  }

  private refuse<E extends Error & { location?: string | undefined }>(error: E): E {
    if (error.location !== undefined) this.refused.add(error.location);
    return error;
  }
}

/** Compares versions part by part: negative when a is earlier. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a.split(".").map(Number), b.split(".").map(Number)];
  for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

function camelCase(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}
