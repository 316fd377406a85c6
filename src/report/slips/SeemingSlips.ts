import { append } from '../../plan/maps/append.js';
import { joinSlips } from './joinSlips.js';
import type { Slip } from './Slip.js';

/** A slip, and what lies with it. */
export interface EnclosingSlip<Enclosed> {
  slip: Slip;
  /** @param name of the slip's files, without their endings */
  enclose: (name: string) => Enclosed | undefined;
}

/** The slips of files that seem to be of a unit, kept until all have come: each unit gets one. */
export class SeemingSlips<Enclosed> {
  readonly #byUnit = new Map<string, [EnclosingSlip<Enclosed>, ...EnclosingSlip<Enclosed>[]]>();

  /** @param code of the unit */
  add(code: string, slip: EnclosingSlip<Enclosed>): void {
    append(this.#byUnit, code, slip);
  }

  /** The slip of a unit, given out once; undefined where no file seems to be its own. */
  take(code: string): EnclosingSlip<Enclosed> | undefined {
    const found = this.#byUnit.get(code);
    this.#byUnit.delete(code);
    if (!found) return undefined;
    const [first, ...others] = found;
    return {
      slip: joinSlips([first.slip, ...others.map(({ slip }) => slip)]),
      enclose: (name) => found.map(({ enclose }) => enclose(name)).find((enclosed) => enclosed !== undefined),
    };
  }

  /** Those that nobody has taken, with the codes of their units. */
  left(): (EnclosingSlip<Enclosed> & { code: string })[] {
    return [...this.#byUnit.keys()].flatMap((code) => {
      const slip = this.take(code);
      return slip ? [{ code, ...slip }] : [];
    });
  }
}
