/** Where a JSON text breaks: offset of the first character that cannot stand there. The engine's own message does not always say. */
export function jsonFault(text: string): number {
  let at = 0;
  const token = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) return false;
    at = pattern.lastIndex;
    return true;
  };
  const blank = () => token(/[ \t\n\r]*/y);
  const sign = (character: string): boolean => {
    if (text[at] !== character) return false;
    at += 1;
    blank();
    return true;
  };
  const string = (): boolean => {
    const found = token(/"(?:[ !#-[\]-\uFFFF]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"/y);
    if (found) blank();
    return found;
  };
  const scalar = (): boolean => {
    const found = string() || token(/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null/y);
    if (found) blank();
    return found;
  };
  const name = () => string() && sign(':');
  // What is open, innermost last: a text may nest deeper than calls can.
  const open: ('}' | ']')[] = [];
  const begun = (end: '}' | ']'): boolean => {
    if (sign(end)) return true;
    open.push(end);
    return false;
  };
  /** Goes past what ends with a value; false where another value comes. */
  const ended = (): boolean | undefined => {
    for (let end = open.at(-1); end !== undefined; end = open.at(-1)) {
      if (sign(',')) return end === ']' || name() ? false : undefined;
      if (!sign(end)) return undefined;
      open.pop();
    }
    return true;
  };
  blank();
  for (;;) {
    if (sign('{')) {
      if (!begun('}')) {
        if (!name()) return at;
        continue;
      }
    } else if (sign('[')) {
      if (!begun(']')) continue;
    } else if (!scalar()) return at;
    if (ended() !== false) return at;
  }
}

/** Where a JSON text that is well formed gives a member of an object a second time: which of the two is meant, nobody can tell. */
export function repeatedMember(text: string): { readonly at: number; readonly name: string } | undefined {
  const open: (Set<string> | null)[] = [];
  for (const { 0: token, 1: colon, index } of text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?|[{}[\]]/g)) {
    if (token === '{') open.push(new Set());
    else if (token === '[') open.push(null);
    else if (token === '}' || token === ']') open.pop();
    else if (colon !== undefined) {
      const name = String(JSON.parse(token.slice(0, token.length - colon.length)));
      const names = open.at(-1);
      if (names?.has(name) === true) return { at: index, name };
      names?.add(name);
    }
  }
  return undefined;
}
