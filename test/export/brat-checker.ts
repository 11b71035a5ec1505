/** Reads brat standoff as its documentation defines it, knowing nothing of what wrote it. Returns what is wrong. */
export function checkBrat(text: string, standoff: string): string[] {
  const codePoints = Array.from(text);
  const wrong: string[] = [];
  const ids = new Set<string>();
  const refers: [line: string, id: string][] = [];
  for (const line of standoff.split("\n").slice(0, -1)) {
    const fields = line.split("\t");
    const [id = "", head = "", words] = fields;
    const [type = "", ...rest] = head.split(" ");
    if (!/^[A-Za-z][\w-]*$/.test(type)) wrong.push(`type: ${line}`);
    if (id !== "*") {
      if (ids.has(id)) wrong.push(`id twice: ${line}`);
      ids.add(id);
    }
    switch (id[0]) {
      case "T": {
        const fragments = rest.join(" ").split(";");
        let last = -1;
        const slices = fragments.map((fragment) => {
          const match = /^(\d+) (\d+)$/.exec(fragment);
          const [start, end] = [Number(match?.[1]), Number(match?.[2])];
          if (!match || start >= end || start < last || end > codePoints.length)
            wrong.push(`offsets: ${line}`);
          last = end;
          return codePoints.slice(start, end).join("");
        });
        if (slices.some((slice) => slice.includes("\n") || slice !== slice.trim()))
          wrong.push(`fragment: ${line}`);
        if (slices.join(" ") !== words) wrong.push(`text: ${line}`);
        break;
      }
      case "R":
        for (const [index, argument] of rest.entries()) {
          const match = /^Arg([12]):(\w+)$/.exec(argument);
          if (Number(match?.[1]) !== index + 1) wrong.push(`arguments: ${line}`);
          else refers.push([line, match![2]!]);
        }
        break;
      case "*":
        if (rest.length < 2) wrong.push(`equivalence: ${line}`);
        for (const member of rest) refers.push([line, member]);
        break;
      case "A":
        if (rest.length !== 2) wrong.push(`attribute: ${line}`);
        refers.push([line, rest[0]!]);
        break;
      case "#":
        if (fields.length !== 3 || rest.length !== 1) wrong.push(`note: ${line}`);
        refers.push([line, rest[0]!]);
        break;
      default:
        wrong.push(`kind: ${line}`);
    }
  }
  for (const [line, id] of refers) if (!ids.has(id)) wrong.push(`refers to nothing: ${line}`);
  return wrong;
}
