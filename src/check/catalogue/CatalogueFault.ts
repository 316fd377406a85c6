import type { Position } from '../../plan/model/Finding.js';
import type { Fact } from '../keywords/Fact.js';

/** Why a catalogue cannot be used. */
export interface CatalogueFaultParams {
  'file-missing': { name: string };
  'not-yaml': { detail: string };
  alias: { name: string };
  field: { field: string; fact: Pick<Fact, 'kind' | 'params'> };
  'unknown-type': { name: string; meant?: string };
  'duplicate-id': { id: string; firstFile: string; firstLine: number };
  'unknown-id': { id: string };
  'unknown-keyword': { id: string; keyword: string; meant?: string };
  'bad-check': { id: string; detail: string };
  'no-reference': { id: string; keyword: string };
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
