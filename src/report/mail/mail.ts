import { committeesOf, type ListedUnit } from '../../check/assess/ListedUnit.js';
import type { FolderFile, NewRenderer, ReportContext } from '../Format.js';
import { skeletonYaml } from '../skeleton/skeletonYaml.js';
import { FileNames } from '../slips/FileNames.js';
import { missingSlip } from '../slips/missingSlip.js';
import { planSlip } from '../slips/planSlip.js';
import type { Slip } from '../slips/Slip.js';
import { SlipPaper } from '../slips/SlipPaper.js';
import { slipDocx } from '../slips/slipDocx.js';
import { addressesIn } from './addressesIn.js';
import { letterLines } from './letterLines.js';
import { type ListedLetter, letterList, letterRemarks } from './letterList.js';
import { type Attachment, messageText } from './messageText.js';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
/** Of a plan (RFC 9512). */
const YAML = 'application/yaml';

/**
 * `mail`: a folder with a letter for each unit, ready to be looked through and sent: the slip is attached, and a skeleton
 * of the plan where the unit has to write one or add to it. A list of all letters says which have no address.
 */
export const mail: NewRenderer<readonly FolderFile[]> = (context) => new Letters(context);

class Letters {
  readonly #names: FileNames;
  readonly #listed: ListedLetter[] = [];
  #paper: Promise<SlipPaper> | undefined;

  constructor(private readonly context: ReportContext) {
    this.#names = new FileNames(context.say.slip.fileName);
  }

  head(): FolderFile[] {
    return [];
  }

  plan({ assessment }: Parameters<ReturnType<NewRenderer>['plan']>[0]): Promise<FolderFile[]> {
    return this.#letter(planSlip(assessment, this.context), assessment.listed);
  }

  async foot({ roster }: Parameters<ReturnType<NewRenderer>['foot']>[0]): Promise<FolderFile[]> {
    const letters: FolderFile[] = [];
    for (const missing of roster?.missing ?? [])
      letters.push(...(await this.#letter(missingSlip(missing, this.context), missing.unit)));
    return [...letters, letterList(this.#listed, this.context)];
  }

  remarks(): string[] {
    return letterRemarks(this.#listed, this.context);
  }

  async #letter(slip: Slip, unit: ListedUnit | undefined): Promise<FolderFile[]> {
    const { asOf, issuer, contact, say } = this.context;
    const name = this.#names.next(slip.fileName);
    const attachments = await this.#attachments(slip, unit, name);
    const { addresses, wrong } = addressesIn(unit?.email);
    const to = unit?.name ?? slip.unit;
    const subject = say.letter.subject(slip.title, to);
    this.#listed.push({ file: `${name}.eml`, name: to, unit, subject, addresses, wrong });
    const text = messageText({
      from: {
        name: issuer?.name ?? say.paper.letterhead.blank.name,
        addresses: addressesIn(contact?.email).addresses.slice(0, 1),
      },
      to: { name: unit?.contact ?? to, addresses },
      subject,
      date: asOf,
      language: say.language,
      lines: letterLines(slip, unit, attachments, this.context),
      attachments: attachments.map(({ about: _, ...file }) => file),
    });
    return [{ name: `${name}.eml`, content: text }];
  }

  async #attachments(slip: Slip, unit: ListedUnit | undefined, name: string): Promise<AttachedFile[]> {
    const { catalogue, say } = this.context;
    const { language } = say;
    this.#paper ??= SlipPaper.of(this.context);
    const word = {
      name: `${name}.docx`,
      type: WORD,
      content: slipDocx(slip, await this.#paper),
      about: say.letter.slip,
    };
    if (!unit || !slip.asks) return [word];
    const skeleton = skeletonYaml({ ...unit, committees: committeesOf(unit) }, catalogue, {
      language,
      vocabulary: language,
    });
    return [word, { name: `${name}.yaml`, type: YAML, content: skeleton, about: say.letter.skeleton }];
  }
}

/** A file that goes with a letter, and what the letter says of it. */
export type AttachedFile = Attachment & { about: string };
