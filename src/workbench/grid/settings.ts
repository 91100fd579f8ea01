import type { Engine } from "./engine";
import { Kept } from "./kept";

/** Values that an add-in keeps in the workbook by name. */
export class Settings {
  private readonly kept: Kept<Readonly<Record<string, unknown>>>;

  constructor(engine: Engine) {
    this.kept = new Kept(engine, "settings", {});
  }

  /** Every name, in the order they were added. */
  keys(): string[] {
    return Object.keys(this.kept.get());
  }

  /** Whether a name is taken. */
  has(key: string): boolean {
    return key in this.kept.get();
  }

  /** The value under a name. */
  get(key: string): unknown {
    return this.kept.get()[key];
  }

  /** Puts a value under a name. */
  set(key: string, value: unknown): void {
    this.kept.set({ ...this.kept.get(), [key]: value });
  }

  /** Takes a name away. */
  remove(key: string): void {
    this.kept.set(Object.fromEntries(Object.entries(this.kept.get()).filter(([name]) => name !== key)));
  }
}
