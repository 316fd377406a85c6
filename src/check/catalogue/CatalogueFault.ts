import type { IsoDate } from '../../plan/model/calendar.js';
import type { Position } from '../../plan/model/Finding.js';
import type { Fact } from '../keywords/Fact.js';

/** What was found in a file as in a plan, or in an example, of any kind: its own sentence follows that of the fault. */
interface Said {
  kind: string;
  params: unknown;
  pointer: string;
}

/** Why a catalogue cannot be used. */
export interface CatalogueFaultParams {
  'file-missing': { name: string };
  'not-yaml': { finding: Said };
  'repeated-key': { key: string };
  alias: { name: string };
  field: { field: string; fact: Pick<Fact, 'kind' | 'params'> };
  'unknown-type': { name: string; meant?: string };
  'duplicate-id': { id: string; firstFile: string; firstLine: number };
  'unknown-id': { id: string };
  'unknown-keyword': { id: string; keyword: string; meant?: string };
  'bad-check': { id: string; detail: string };
  'no-reference': { id: string; keyword: string };
  /** Years or days whose first is after the last; `name` is the keyword or field they stand at. */
  reversed: { name: string; from: string | number; to: string | number };
  /** `keyword`: the one that holds of everything; else the whole schema says nothing. */
  'asks-nothing': { id: string; keyword?: string };
  'met-by-nothing': { id: string; type: string; level: string };
  /** `path`: the canonical pointer of what lacks the name; `meant`: the name that is near. */
  'unknown-name': { id: string; name: string; path: string; meant?: string };
  'wrong-place': { id: string; keyword: string; path: string; holds: 'object' | 'array' | 'number' | 'string' };
  'foreign-value': { id: string; value: string; path: string; meant?: string };
  /** A due date or a year, `name` its field or keyword, later than the year after the conclusion's last. */
  'beyond-term': { id: string; name: string; year: number; last: number };
  'no-source': { name: string };
  /** `near`: what the source has where the quotation leaves it. */
  'invented-quote': { id: string; quote: string; near?: string };
  'example-problem': { id: string; example: 'met' | 'unmet'; line: number; finding: Said };
  'example-fails': { id: string; example: 'met' | 'unmet'; asOf: IsoDate; status: string; finding?: Said };
}

/** A broken catalogue: which file and place, and what is wrong there. The caller words it. */
export class CatalogueFault<K extends keyof CatalogueFaultParams = keyof CatalogueFaultParams> extends Error {
  constructor(
    readonly kind: K,
    readonly params: CatalogueFaultParams[K],
    readonly file: string,
    readonly position: Position,
  ) {
    super(`${file}:${position.line}:${position.column}: ${kind} ${JSON.stringify(params)}`);
    this.name = 'CatalogueFault';
  }
}
