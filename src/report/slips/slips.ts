import type { FolderFile, NewRenderer, ReportContext } from '../Format.js';
import { besidePlan, entriesByCode, withBeside } from './besidePlan.js';
import { enclosedOf, enclosedSkeleton } from './enclosed.js';
import { FileNames } from './FileNames.js';
import { type KeptSlip, KeptSlips } from './KeptSlips.js';
import { missingSlip } from './missingSlip.js';
import { planSlip } from './planSlip.js';
import { type EnclosingSlip, SeemingSlips } from './SeemingSlips.js';
import type { Slip } from './Slip.js';
import { SlipPaper } from './SlipPaper.js';
import { seemingUnit } from './seemingUnit.js';
import { slipDocx } from './slipDocx.js';
import { slipMarkdown } from './slipMarkdown.js';

/**
 * `slips`: a folder with a page for each unit, for Word and as Markdown, and with what it may begin with: the skeleton of a plan that has
 * not come, the entries that one lacks. Nothing in it is about any other unit.
 */
export const slips: NewRenderer<readonly FolderFile[]> = (context) => new Slips(context);

class Slips {
  readonly #names: FileNames;
  /** Slips of files that seem to be of a unit, by its code: the roster says at the end whether anything else has come of it. */
  readonly #seeming = new SeemingSlips<FolderFile>();
  readonly #kept = new KeptSlips<FolderFile>();
  #paper: Promise<SlipPaper> | undefined;

  constructor(private readonly context: ReportContext) {
    this.#names = new FileNames(context.say.slip.fileName);
  }

  head(): FolderFile[] {
    return [];
  }

  async plan({ assessment }: Parameters<ReturnType<NewRenderer>['plan']>[0]): Promise<FolderFile[]> {
    const slip: EnclosingSlip<FolderFile> = {
      slip: planSlip(assessment, this.context),
      enclose: (name) => enclosedOf(assessment, name, this.context),
    };
    const unit = seemingUnit(assessment);
    if (!unit) return this.#written(slip, assessment.listed?.code);
    this.#seeming.add(unit.code, slip);
    return [];
  }

  async foot({ roster }: Parameters<ReturnType<NewRenderer>['foot']>[0]): Promise<FolderFile[]> {
    const files: FolderFile[] = [];
    for (const missing of roster?.missing ?? []) {
      const { unit } = missing;
      // Its file is answered, not that nothing has come: one slip is enough.
      const slip = this.#seeming.take(unit.code) ?? {
        slip: missingSlip(missing, this.context),
        enclose: (name) => enclosedSkeleton(unit, name, this.context),
      };
      files.push(...(await this.#written(slip)));
    }
    // Of units that have sent a plan besides, or of which it is not told who has sent none.
    const entries = entriesByCode(roster);
    for (const { code, ...left } of this.#seeming.left()) {
      const own = this.#kept.of(code);
      files.push(
        ...(own
          ? await this.#rewritten(own, left.slip)
          : await this.#written(besidePlan(left, entries.get(code), this.context))),
      );
    }
    return files;
  }

  /** A new slip with what it encloses, kept by the code of its unit: another file of that may change it. */
  async #written({ slip, enclose }: EnclosingSlip<FolderFile>, code?: string): Promise<FolderFile[]> {
    const name = this.#names.next(slip.fileName);
    const enclosed = enclose(name);
    this.#kept.keep(code, { slip, name });
    return [...(await this.#pages(slip, name)), ...(enclosed ? [enclosed] : [])];
  }

  /** The slip of a unit's plan once more, with what is to be said of another file that seems to be of the unit. */
  async #rewritten(own: KeptSlip<FolderFile>, beside: Slip): Promise<FolderFile[]> {
    const pages = await this.#pages(withBeside(own.slip, beside, this.context.say), own.name);
    return pages.map((file) => ({ ...file, again: true }));
  }

  async #pages(slip: Slip, name: string): Promise<FolderFile[]> {
    this.#paper ??= SlipPaper.of(this.context);
    return [
      { name: `${name}.docx`, content: slipDocx(slip, await this.#paper) },
      { name: `${name}.md`, content: slipMarkdown(slip, this.context) },
    ];
  }
}
