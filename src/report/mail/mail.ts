import type { ListedUnit } from '../../check/assess/ListedUnit.js';
import type { FolderFile, NewRenderer, ReportContext } from '../Format.js';
import { besidePlan, entriesByCode, withBeside } from '../slips/besidePlan.js';
import { type Enclosed, enclosedOf, enclosedSkeleton } from '../slips/enclosed.js';
import { FileNames } from '../slips/FileNames.js';
import { KeptSlips } from '../slips/KeptSlips.js';
import { missingSlip } from '../slips/missingSlip.js';
import { planSlip } from '../slips/planSlip.js';
import { SeemingSlips } from '../slips/SeemingSlips.js';
import type { Slip } from '../slips/Slip.js';
import { SlipPaper } from '../slips/SlipPaper.js';
import { seemingUnit } from '../slips/seemingUnit.js';
import { slipDocx } from '../slips/slipDocx.js';
import { addressesIn } from './addressesIn.js';
import { letterLines } from './letterLines.js';
import { type ListedLetter, letterList, letterRemarks } from './letterList.js';
import { type AttachedFile, messageText } from './messageText.js';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const TEXT = 'text/plain; charset=utf-8';
/** What goes with a slip, by the name of its file without the ending. */
type Enclose = (name: string) => Enclosed | undefined;

/**
 * `mail`: a folder with a letter for each unit, ready to be looked through and sent: the slip is attached, with what slips
 * enclose, the skeleton of a plan that has not come or what one lacks. A list of all letters says which have no address.
 */
export const mail: NewRenderer<readonly FolderFile[]> = (context) => new Letters(context);

class Letters {
  readonly #names: FileNames;
  readonly #listed: ListedLetter[] = [];
  /** Slips of files that seem to be of a unit, by its code: the roster says at the end where it is reached. */
  readonly #seeming = new SeemingSlips<Enclosed>();
  readonly #kept = new KeptSlips<Enclosed>();
  #paper: Promise<SlipPaper> | undefined;

  constructor(private readonly context: ReportContext) {
    this.#names = new FileNames(context.say.slip.fileName);
  }

  head(): FolderFile[] {
    return [];
  }

  async plan({ assessment }: Parameters<ReturnType<NewRenderer>['plan']>[0]): Promise<FolderFile[]> {
    const slip = planSlip(assessment, this.context);
    const seeming = seemingUnit(assessment);
    const enclose: Enclose = (name) => enclosedOf(assessment, name, this.context);
    if (!seeming) return this.#letter(slip, assessment.listed, enclose);
    this.#seeming.add(seeming.code, { slip, enclose });
    return [];
  }

  async foot({ roster }: Parameters<ReturnType<NewRenderer>['foot']>[0]): Promise<FolderFile[]> {
    const letters: FolderFile[] = [];
    for (const missing of roster?.missing ?? []) {
      // Its file is answered, not that nothing has come: one letter is enough.
      const { unit } = missing;
      const enclose: Enclose = (name) => enclosedSkeleton(unit, name, this.context);
      const one = this.#seeming.take(unit.code) ?? { slip: missingSlip(missing, this.context), enclose };
      letters.push(...(await this.#letter(one.slip, unit, one.enclose)));
    }
    // Of units that have sent a plan besides, or of which it is not told who has sent none.
    const entries = entriesByCode(roster);
    for (const { code, ...left } of this.#seeming.left()) {
      const entry = entries.get(code);
      const own = this.#kept.of(code);
      if (!own) {
        const { slip, enclose } = besidePlan(left, entry, this.context);
        letters.push(...(await this.#letter(slip, entry?.unit, enclose)));
      } else {
        const both = withBeside(own.slip, left.slip, this.context.say);
        letters.push({ ...(await this.#written(both, entry?.unit, own.enclosed, own.name)), again: true });
      }
    }
    return [...letters, letterList(this.#listed, this.context)];
  }

  remarks(): string[] {
    return letterRemarks(this.#listed, this.context);
  }

  /** A new letter, listed and kept: another file of its unit may change it. */
  async #letter(slip: Slip, unit: ListedUnit | undefined, enclose: Enclose): Promise<FolderFile[]> {
    const name = this.#names.next(slip.fileName);
    const enclosed = enclose(name);
    const { addresses, wrong } = addressesIn(unit?.email);
    const { to, subject } = this.#about(slip, unit);
    this.#listed.push({ file: `${name}.eml`, name: to, unit, subject, addresses, wrong });
    this.#kept.keep(unit?.code, { slip, name, ...(enclosed && { enclosed }) });
    return [await this.#written(slip, unit, enclosed, name)];
  }

  #about(slip: Slip, unit: ListedUnit | undefined): { to: string; subject: string } {
    const to = unit?.name ?? slip.unit;
    return { to, subject: this.context.say.letter.subject(slip.title, to) };
  }

  async #written(
    slip: Slip,
    unit: ListedUnit | undefined,
    enclosed: Enclosed | undefined,
    name: string,
  ): Promise<FolderFile> {
    const { asOf, issuer, contact, say } = this.context;
    const attachments = await this.#attachments(slip, enclosed, name);
    const { to, subject } = this.#about(slip, unit);
    const text = messageText({
      from: {
        name: issuer?.name ?? say.paper.letterhead.blank.name,
        addresses: addressesIn(contact?.email).addresses.slice(0, 1),
      },
      to: { name: unit?.contact ?? to, addresses: addressesIn(unit?.email).addresses },
      subject,
      date: asOf,
      language: say.language,
      lines: letterLines(slip, unit, attachments, this.context),
      attachments: attachments.map(({ about: _, ...file }) => file),
    });
    return { name: `${name}.eml`, content: text };
  }

  async #attachments(slip: Slip, enclosed: Enclosed | undefined, name: string): Promise<AttachedFile[]> {
    const { say } = this.context;
    this.#paper ??= SlipPaper.of(this.context);
    const word = {
      name: `${name}.docx`,
      type: WORD,
      content: slipDocx(slip, await this.#paper),
      about: say.letter.slip,
    };
    if (!enclosed) return [word];
    const { what, ...file } = enclosed;
    return [word, { ...file, type: TEXT, about: say.letter.enclosed[what] }];
  }
}
