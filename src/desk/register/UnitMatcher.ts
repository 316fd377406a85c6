import type { LikelyReason, LikelyUnit } from '../../check/assess/LikelyUnit.js';
import { namesOf, type RosterUnit } from '../../check/assess/ListedUnit.js';
import type { IsoDate } from '../../plan/model/calendar.js';
import type { Plan } from '../../plan/model/Plan.js';
import { LikelyUnits } from '../roster/likely/LikelyUnits.js';
import type { Roster } from '../roster/Roster.js';
import { settle } from '../roster/settle.js';
import type { LikelyBy, ReceivedUnit } from './Received.js';

/** What a document says about its own unit, as far as it says anything. */
export interface WrittenUnit {
  name?: string | undefined;
  type?: string | undefined;
  level?: string | undefined;
  committees?: readonly string[];
  /** Whether all of this is certain. */
  isCertain: boolean;
}

/** What stands around a document and may name its unit. */
export interface AroundDocument {
  /** The names of folders, mails and archives that it stands in, and its own last. */
  path: readonly string[];
  subject?: string | undefined;
  sender?: string | undefined;
}

/** To whom a mail is sent, which its subject says too: not who sends it. */
const ADDRESSEE = /\s*(?:kính\s+)?gửi\s+(?:các\s+đ|ban\s|tỉnh\s|thường\s|đồng\s|văn\s).*$/iu;

/** Finds the unit of the roster that something received is of: by what its document says, else by what stands around it, which is never certain. */
export class UnitMatcher {
  readonly #likely: LikelyUnits | undefined;
  /** Units by the address that the roster has for them; of one that several share, all. */
  readonly #byAddress = new Map<string, RosterUnit[]>();

  constructor(
    private readonly roster: Roster | undefined,
    private readonly asOf: IsoDate,
  ) {
    this.#likely = roster && new LikelyUnits(roster);
    for (const unit of roster?.units ?? []) {
      const address = addressIn(unit.email);
      if (address !== undefined) this.#byAddress.set(address, [...(this.#byAddress.get(address) ?? []), unit]);
    }
  }

  /** The unit of a plan that was read: what it says is certain. */
  ofPlan(unit: Plan['unit'], issued: IsoDate | undefined, around: AroundDocument): ReceivedUnit {
    const { name, type, level, code, party_committee: committees = [] } = unit;
    return this.#found({ name, type, level, committees, isCertain: true }, code, issued, around);
  }

  /** The unit of a document of which the head was read, or nothing. */
  ofDocument(written: WrittenUnit, issued: IsoDate | undefined, around: AroundDocument): ReceivedUnit {
    return this.#found(written, undefined, issued, around);
  }

  #found(
    written: WrittenUnit,
    code: string | undefined,
    issued: IsoDate | undefined,
    around: AroundDocument,
  ): ReceivedUnit {
    const { name, type, level, committees = [], isCertain } = written;
    const said = name === undefined ? {} : { written: name };
    if (!this.roster || !this.#likely) return said;
    const unit = {
      name,
      type,
      level,
      party_committee: committees,
      ...(code !== undefined && { code }),
    } as Plan['unit'];
    const isWhole = name !== undefined && type !== undefined && level !== undefined;
    const { listed, namesakes } = isWhole ? settle(unit, issued, this.roster, this.asOf) : {};
    if (listed) return { ...said, listed: namesOf(listed), ...(!isCertain && { likely: 'document' }) };
    return { ...said, ...this.#suggested({ name, type, namesakes: namesakes?.units }, around) };
  }

  /** The unit that the document and the names around it hint at, else the subject, else the sender. */
  #suggested(
    document: Omit<Parameters<LikelyUnits['of']>[0], 'file'>,
    { path, subject, sender }: AroundDocument,
  ): ReceivedUnit {
    const addressed = this.#byAddress.get(addressIn(sender) ?? '') ?? [];
    const found: [LikelyBy | undefined, readonly LikelyUnit[]][] = [
      [undefined, this.#hinted({ ...document, file: path.join('/') })],
      ['address', addressed.map((unit) => ({ unit: namesOf(unit), why: 'path' }))],
      ['subject', this.#hinted({ file: asName(beginningOf(subject).replace(ADDRESSEE, '')) })],
      ['sender', this.#hinted({ file: asName(beginningOf(sender)) })],
    ];
    let several: number | undefined;
    for (const [by, units] of found) {
      const [only] = units;
      if (only && units.length === 1) return { listed: only.unit, likely: by ?? likelyBy[only.why] };
      if (units.length > 1) several ??= units.length;
    }
    return several === undefined ? {} : { several };
  }

  #hinted(hints: Parameters<LikelyUnits['of']>[0]): readonly LikelyUnit[] {
    return this.#likely?.of(hints) ?? [];
  }
}

/** The beginning of a subject or sender: no office writes one of over 500 letters. */
const beginningOf = (text = '') => text.slice(0, 500);

/** The address in what a mail or a roster has of a sender. */
const addressIn = (text: string | undefined) => /[^\s<>;,]+@[^\s<>;,]+/.exec(beginningOf(text))?.[0].toLowerCase();

/** A text as the name of one file: it has no folders. */
const asName = (text: string) => text.replace(/[/\\]/g, ' ');

const likelyBy = {
  name: 'document',
  namesake: 'document',
  'near-name': 'near',
  path: 'path',
} as const satisfies Record<LikelyReason, LikelyBy>;
