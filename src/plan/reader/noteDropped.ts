import { quoted } from '../mend/quoted.js';
import { isComposite, type Shape } from '../model/model.js';
import { isAbsent, type Node } from '../yaml/Node.js';
import type { Place } from './Place.js';
import type { Reader } from './Reader.js';

/** Notes text that YAML drops because it takes it for a comment: `phong trào #NôngDân`, or all of `#NôngDân`. */
export function noteDropped(reader: Reader, node: Node, shape: Shape, at: Place): void {
  if (isComposite(shape)) return;
  const end = reader.offset + node.to;
  const next = reader.source.text[end];
  if (next !== ' ' && next !== '\t' && next !== '#') return;
  const text = reader.source.text.slice(end - 1, end + 200);
  const rest = /^.?[ \t]+(#[\p{L}\p{N}].*)/u.exec(text)?.[1];
  if (!rest) return;
  const lineEnd = reader.source.text.indexOf('\n', end);
  const line = reader.source.slice([end, lineEnd < 0 ? reader.source.text.length : lineEnd]).trimEnd();
  const from = isAbsent(node) ? end + line.indexOf('#') : at.valueSpan[0];
  const whole = reader.source.slice([from, end + line.length]);
  const cure = { from, to: end + line.length, text: quoted(whole) };
  reader.problem(
    'hash-in-text',
    { rest: rest.trimEnd(), text: whole },
    at.pointer,
    [at.valueSpan[0], end + 1],
    undefined,
    cure,
  );
}
