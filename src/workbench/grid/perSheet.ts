import type { Engine } from "./engine";
import { Kept } from "./kept";

/** What the engine has no place for, kept for each sheet. */
export class PerSheet<T extends object> {
  private readonly kept: Kept<Readonly<Record<string, T>>>;

  constructor(
    engine: Engine,
    key: string,
    private readonly initial: T,
  ) {
    this.kept = new Kept<Readonly<Record<string, T>>>(engine, key, {});
  }

  /** What is kept for a sheet. */
  get(sheetId: string): T {
    return this.kept.get()[sheetId] ?? this.initial;
  }

  /** Changes what is kept for a sheet. */
  change(sheetId: string, change: Partial<T>): void {
    this.kept.set({ ...this.kept.get(), [sheetId]: { ...this.get(sheetId), ...change } });
  }

  /** Changes what is kept for every sheet. */
  changeAll(change: (value: T) => T): void {
    const entries = Object.entries(this.kept.get());
    if (entries.length > 0) this.kept.set(Object.fromEntries(entries.map(([id, value]) => [id, change(value)])));
  }
}
