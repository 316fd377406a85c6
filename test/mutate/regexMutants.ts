/** What may be wrong with a regular expression, each as a literal: `/^[1-9]$/u` gives `/[1-9]$/u`, `/^[2-9]$/u` and others. */
export function regexMutants(literal: string): string[] {
  const close = literal.lastIndexOf('/');
  const [body, flags] = [literal.slice(1, close), literal.slice(close + 1)];
  const changed = new Set<string>();
  const put = (start: number, end: number, text: string) => changed.add(body.slice(0, start) + text + body.slice(end));
  /** Where each alternative of the groups that are open begins. */
  const groups: number[][] = [[0]];
  const endGroup = (end: number) => {
    const starts = groups.pop() ?? [];
    if (starts.length < 2) return;
    for (const [i, start] of starts.entries()) {
      const next = starts[i + 1];
      // The last takes the bar before it along, any other the one after it.
      if (next !== undefined) put(start, next, '');
      else put(start - 1, end, '');
    }
  };
  for (let at = 0; at < body.length; ) {
    const rest = body.slice(at);
    const [open] = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/.exec(rest) ?? [];
    const [bounds, least = '', comma = '', most = ''] = /^\{(\d+)(,?)(\d*)\}/.exec(rest) ?? [];
    const atom = atomAt(rest);
    if (open) {
      if (/[=!]$/.test(open))
        put(
          at,
          at + open.length,
          open.replace(/[=!]$/, (sign) => (sign === '=' ? '!' : '=')),
        );
      at += open.length;
      groups.push([at]);
    } else if (rest[0] === ')') {
      endGroup(at);
      at += 1;
    } else if (rest[0] === '|') {
      at += 1;
      groups.at(-1)?.push(at);
    } else if (bounds) {
      if (Number(least) > 0)
        put(at, at + bounds.length, `{${Number(least) - 1}${comma || ','}${most || (comma ? '' : least)}}`);
      if (most) put(at, at + bounds.length, `{${least},${Number(most) + 1}}`);
      at += bounds.length;
    } else if (/^[*+?^$]/.test(rest)) {
      put(at, at + 1, '');
      at += 1;
      if (body[at] === '?' && body[at - 1] !== '^') at += 1;
    } else {
      if (atom.startsWith('[')) for (const other of classMutants(atom)) put(at, at + atom.length, other);
      else if (/^\\[dDwWsSbBpP]/.test(atom)) put(at, at + atom.length, opposite(atom));
      at += atom.length;
    }
  }
  endGroup(body.length);
  const fewer = [...flags].filter((flag) => 'ims'.includes(flag)).map((flag) => `/${body}/${flags.replace(flag, '')}`);
  return [...[...changed].map((text) => `/${text}/${flags}`), ...fewer].filter(compiles);
}

/** `\d` for `\D`, and so on. */
const opposite = (code: string) =>
  `\\${code[1] === code[1]?.toLowerCase() ? code[1]?.toUpperCase() : code[1]?.toLowerCase()}${code.slice(2)}`;

/** An escape, or a character. */
function characterAt(text: string): string {
  const [character = ''] =
    /^(?:\\(?:[pPu]\{[^}]*\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|k<\w+>|.)|[\s\S])/u.exec(text) ?? [];
  return character;
}

const atomAt = (text: string): string => /^\[(?:\\.|[^\]\\])*\]/.exec(text)?.[0] ?? characterAt(text);

/** A class that is turned round, or has lost a member or an end of a range. */
function classMutants(text: string): string[] {
  const [, negated = '', inside = ''] = /^\[(\^?)([\s\S]*)\]$/.exec(text) ?? [];
  const members: string[] = [];
  for (let at = 0; at < inside.length; ) {
    const low = characterAt(inside.slice(at));
    const [, after = ''] = /^-([\s\S]+)$/.exec(inside.slice(at + low.length)) ?? [];
    const member = after ? `${low}-${characterAt(after)}` : low;
    members.push(member);
    at += member.length;
  }
  const others = [`[${negated ? '' : '^'}${inside}]`];
  for (const [i, member] of members.entries()) {
    const having = (other: string) => `[${negated}${members.map((one, j) => (j === i ? other : one)).join('')}]`;
    if (members.length > 1) others.push(having(''));
    const [, low, high] = /^([0-9a-zA-Z])-([0-9a-zA-Z])$/.exec(member) ?? [];
    if (low && high && low < high) others.push(having(`${next(low, 1)}-${high}`), having(`${low}-${next(high, -1)}`));
  }
  return others;
}

const next = (character: string, by: number) => String.fromCharCode(character.charCodeAt(0) + by);

function compiles(literal: string): boolean {
  const close = literal.lastIndexOf('/');
  try {
    new RegExp(literal.slice(1, close), literal.slice(close + 1));
    return close > 1;
  } catch {
    return false;
  }
}
