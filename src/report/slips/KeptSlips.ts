import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { Slip } from './Slip.js';

/** Slips are alike: the fastest is good enough for what is the same in all of them. */
const LEVEL = 1;

/** A slip that has been handed over: what it says, what its files are called, and what lies with it. */
export interface KeptSlip<Enclosed> {
  slip: Slip;
  /** Of its files, without their endings. */
  name: string;
  enclosed?: Enclosed;
}

/**
 * The slips of plans by the codes of their units, deflated: a file that comes later may seem to be of one of these units, and is then told
 * in the same slip, which is made anew.
 */
export class KeptSlips<Enclosed> {
  readonly #byUnit = new Map<string, Uint8Array>();

  /** @param code of the unit; a slip of no unit of the roster is not kept, for no other file seems to be its own */
  keep(code: string | undefined, kept: KeptSlip<Enclosed>): void {
    if (code !== undefined) this.#byUnit.set(code, deflateSync(strToU8(JSON.stringify(kept)), { level: LEVEL }));
  }

  /** What was kept of a unit; undefined where nothing was. */
  of(code: string): KeptSlip<Enclosed> | undefined {
    const bytes = this.#byUnit.get(code);
    return bytes && (JSON.parse(strFromU8(inflateSync(bytes))) as KeptSlip<Enclosed>);
  }
}
