import type { Token } from "./tokens";

/** A call of a function in a formula, with the tokens of each argument; spaces around arguments are left out. */
export interface Call {
  readonly name: string;
  readonly arguments: readonly (readonly Token[])[];
}

interface OpenCall {
  readonly name: string;
  readonly arguments: Token[][];
}

/** Every call in a formula, inner calls after the ones around them; a call that is not closed ends with the formula. */
export function callsIn(tokens: readonly Token[]): Call[] {
  const calls: OpenCall[] = [];
  // what stands open, outermost first; parentheses and arrays that belong to no call are undefined
  const open: (OpenCall | undefined)[] = [];
  tokens.forEach((token, index) => {
    if (token.kind === "close" || token.kind === "closeArray") open.pop();
    const innermost = open.at(-1);
    for (const call of open) {
      if (call === innermost && token.kind === "separator") call?.arguments.push([]);
      else call?.arguments.at(-1)?.push(token);
    }
    if (token.kind !== "open" && token.kind !== "openArray") return;
    const before = tokens[index - 1];
    const call = before?.kind === "function" ? { name: before.text, arguments: [[]] } : undefined;
    if (call !== undefined) calls.push(call);
    open.push(call);
  });
  return calls.map((call) => ({ name: call.name, arguments: trimmed(call.arguments) }));
}

/** How many calls that count stand inside each other at most. */
export function nestingOf(tokens: readonly Token[], isCounted: (name: string) => boolean): number {
  const depths = callsIn(tokens)
    .filter(({ name }) => isCounted(name))
    .map((call) => 1 + Math.max(0, ...call.arguments.map((argument) => nestingOf(argument, isCounted))));
  return Math.max(0, ...depths);
}

function trimmed(given: readonly (readonly Token[])[]): (readonly Token[])[] {
  const all = given.map((tokens) => {
    const first = tokens.findIndex(({ kind }) => kind !== "space");
    return first < 0 ? [] : tokens.slice(first, tokens.findLastIndex(({ kind }) => kind !== "space") + 1);
  });
  return all.length === 1 && all[0]?.length === 0 ? [] : all;
}
