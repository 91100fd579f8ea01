import type { Engine } from "./engine";

/** Values that an add-in keeps in the workbook by name. */
export class Settings {
  constructor(private readonly engine: Engine) {}

  /** Every name, in the order they were added. */
  keys(): string[] {
    return Object.keys(this.all());
  }

  /** Whether a name is taken. */
  has(key: string): boolean {
    return key in this.all();
  }

  /** The value under a name. */
  get(key: string): unknown {
    return this.all()[key];
  }

  /** Puts a value under a name. */
  set(key: string, value: unknown): void {
    this.save({ ...this.all(), [key]: value });
  }

  /** Takes a name away. */
  remove(key: string): void {
    this.save(Object.fromEntries(Object.entries(this.all()).filter(([name]) => name !== key)));
  }

  private all(): Record<string, unknown> {
    return (this.engine.book.getCustomMetadata()?.settings ?? {}) as Record<string, unknown>;
  }

  private save(settings: Record<string, unknown>): void {
    this.engine.book.setCustomMetadata({ ...this.engine.book.getCustomMetadata(), settings });
  }
}
