import type { Assessment } from '../../check/assess/Assessment.js';
import type { LikelyUnit } from '../../check/assess/LikelyUnit.js';
import type { RosterUnit } from '../../check/assess/ListedUnit.js';
import type { Sending } from '../../check/assess/Sending.js';
import type { IsoDate } from '../../plan/model/calendar.js';
import type { Plan } from '../../plan/model/Plan.js';
import { LikelyUnits } from './likely/LikelyUnits.js';
import { legibleName } from './likely/legibleName.js';
import { contradictsUnit } from './mismatches.js';
import type { Roster } from './Roster.js';
import { type Settled, settle } from './settle.js';

/** What a plan says that can be held against others of its unit. */
interface Stated {
  unit: Plan['unit'];
  /** The day of its document. */
  issued: IsoDate | undefined;
  /** The key of its text. */
  content: string;
}

/** Which unit of the roster a plan belongs to, or may belong to; nothing is known without a roster. */
export class Owners {
  readonly #likely: LikelyUnits | undefined;

  constructor(
    private readonly roster: Roster | undefined,
    private readonly asOf: IsoDate,
  ) {
    this.#likely = roster && new LikelyUnits(roster);
  }

  /**
   * The unit of the roster that a plan is of.
   * @param issued the day of its document
   */
  of(unit: Plan['unit'], issued: IsoDate | undefined, file: string): Settled {
    const { roster, asOf } = this;
    return roster ? settle(unit, issued, roster, asOf, (units) => this.#likely?.inFolder(units, file) ?? []) : {};
  }

  /** What of a plan of a unit says whether it counts among several. */
  sendingOf({ unit, issued, content }: Stated, listed: RosterUnit, file: string): Sending {
    const isOthers = contradictsUnit(unit, listed) || (this.#likely?.besides(listed, file).length ?? 0) > 0;
    return { ...(issued !== undefined && { issued }), content, ...(isOthers && { doubtful: true }) };
  }

  /**
   * The units that a file may be of, beside the one that it was found to be of.
   * @param hint the name in a plan that cannot be read
   */
  likelyOf(
    { file, unit }: Pick<Assessment, 'file' | 'unit'>,
    { listed, namesakes }: Settled,
    hint?: string,
  ): LikelyUnit[] {
    if (!this.#likely) return [];
    if (listed) return this.#likely.besides(listed, file, unit?.name);
    return this.#likely.of({ file, name: unit?.name ?? hint, type: unit?.type, namesakes: namesakes?.units });
  }

  /**
   * The name in a plan that cannot be read; sought only where a unit of the roster may have it.
   * @param named what could be made out of it
   */
  hintIn(text: string, named?: string): string | undefined {
    return this.#likely && (named ?? legibleName(text));
  }
}
