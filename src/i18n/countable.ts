/** How a language says one of something and several; the number is already written out. */
export interface Countable {
  readonly one: string;
  readonly other: (count: string) => string;
}
