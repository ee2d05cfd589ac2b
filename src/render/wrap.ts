/**
 * Text in lines of at most so many columns, cut at ordinary spaces only; a longer word has a line of its own.
 * @param indent - before the first line
 * @param hanging - before the others
 */
export function wrap(text: string, width: number, indent: string, hanging = indent): readonly string[] {
  const lines: string[] = [];
  let line = indent;
  let isEmpty = true;
  for (const word of text.split(' ')) {
    if (isEmpty) line += word;
    else if (line.length + 1 + word.length <= width) line += ` ${word}`;
    else {
      lines.push(line);
      line = hanging + word;
    }
    isEmpty = false;
  }
  return [...lines, line];
}
