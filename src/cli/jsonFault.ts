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
  const value = (): boolean => {
    if (sign('{')) return sign('}') || members('}', () => string() && sign(':') && value());
    if (sign('[')) return sign(']') || members(']', value);
    const scalar = string() || token(/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null/y);
    if (scalar) blank();
    return scalar;
  };
  const string = (): boolean => {
    const found = token(/"(?:[ !#-[\]-\uFFFF]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"/y);
    if (found) blank();
    return found;
  };
  const members = (end: string, member: () => boolean): boolean => {
    do {
      if (!member()) return false;
    } while (sign(','));
    return sign(end);
  };
  blank();
  value();
  return at;
}
