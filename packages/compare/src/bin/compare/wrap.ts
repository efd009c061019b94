/** Breaks text into lines that fit, between words where that is possible. Later lines are indented by `hang` more. */
export function wrap(text: string, width: number, indent: number, hang = 2): string {
  const lines: string[] = [];
  let line = ' '.repeat(indent);
  let isEmpty = true;
  const breakLine = () => {
    lines.push(line.trimEnd());
    line = ' '.repeat(indent + hang);
    isEmpty = true;
  };
  for (const word of text.split(' ')) {
    let rest = word;
    if (!isEmpty && line.length + 1 + rest.length > width) breakLine();
    while (line.length + rest.length > width && width > indent + hang + 1) {
      const room = width - line.length;
      line += rest.slice(0, room);
      rest = rest.slice(room);
      breakLine();
    }
    line += isEmpty ? rest : ` ${rest}`;
    isEmpty = false;
  }
  lines.push(line);
  return `${lines.join('\n')}\n`;
}
