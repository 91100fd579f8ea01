import type { Engine } from "./engine";

/** A value that the engine has no place for, kept with the workbook itself so that there is one state. */
export class Kept<T> {
  constructor(
    private readonly engine: Engine,
    private readonly key: string,
    private readonly initial: T,
  ) {}

  /** What is kept now. */
  get(): T {
    return (this.engine.book.getCustomMetadata()?.[this.key] ?? this.initial) as T;
  }

  /** Keeps something else. */
  set(value: T): void {
    this.engine.book.setCustomMetadata({ ...this.engine.book.getCustomMetadata(), [this.key]: value });
  }
}
