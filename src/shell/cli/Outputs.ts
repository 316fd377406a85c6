import { basename } from 'node:path';
import type { Totals } from '../../desk/totals/Totals.js';
import type { Language } from '../../messages/Language.js';
import { messages } from '../../messages/sentences.js';
import { visible } from '../../plan/text/visible.js';
import { type ByDistrict, byDistrict } from '../../report/byDistrict/byDistrict.js';
import { PlanShelf } from '../../report/byDistrict/PlanShelf.js';
import type { FolderFile, Output, RenderedPlan, Renderer, RenderOptions, ReportContext } from '../../report/Format.js';
import { formatOf, loadFormat } from '../../report/formats.js';
import { refusalCode } from '../errorCode.js';
import type { Interruption } from '../Interruption.js';
import { leadsOut } from '../links.js';
import { FileTarget, PutBeside, type Target } from '../write/FileTarget.js';
import { FolderTarget } from '../write/FolderTarget.js';
import type { OutputOption } from './OutputOption.js';
import { endingOf } from './outputOptions.js';

/** A report on its way to a file or folder. */
interface OpenOutput {
  /** As it was written. */
  named: string;
  renderer: Renderer | ByDistrict;
  target: Target;
}

/**
 * The reports of a run that go to files. One that cannot be written is given up with a complaint; the others go on.
 * Each stands in its place whole once `finish` is through, or not at all.
 */
export class Outputs {
  readonly #open: OpenOutput[] = [];
  readonly complaints: string[] = [];
  /** What is to be known before a run that may take long. */
  readonly warnings: string[] = [];
  /** What is to be known of what has been written. */
  readonly remarks: string[] = [];

  constructor(
    private readonly language: Language,
    private readonly interruption?: Interruption,
  ) {}

  /** Opens what is to be written, before any plan is judged. */
  async open(options: readonly OutputOption[], context: ReportContext, render: RenderOptions): Promise<void> {
    const shelf = new PlanShelf();
    for (const option of options) {
      const { named, path, isFolder } = option;
      if (leadsOut(path)) {
        this.complaints.push(messages[this.language].cli.errors.linkedOutput(visible(named)));
        continue;
      }
      const extension = endingOf(path);
      await this.#try({ named }, async () => {
        const make = await loadFormat(option.format);
        const asked: RenderOptions = {
          ...render,
          ...(extension !== undefined && { extension }),
          ...(isFolder && !option.byDistrict && { folder: true }),
          ...(option.entered && { entered: option.entered }),
        };
        const ending = option.byDistrict && formatOf(option.format).byDistrict;
        const renderer = ending ? byDistrict({ make, ending }, context, asked, shelf) : make(context, asked);
        const target: Target = isFolder ? new FolderTarget(path) : new FileTarget(path);
        if (target.isHeld) this.warnings.push(messages[this.language].cli.errors.outputHeld(visible(named)));
        this.#open.push({ named, renderer, target });
      });
    }
    await this.#each((renderer) => renderer.head());
  }

  /** Adds a report beside those asked for by name. */
  async add(named: string, make: () => Pick<OpenOutput, 'renderer' | 'target'>): Promise<void> {
    await this.#try({ named }, async () => void this.#open.push({ named, ...make() }));
  }

  plan(plan: RenderedPlan): Promise<void> | void {
    if (this.#open.length > 0) return this.#each((renderer) => renderer.plan(plan));
  }

  /** Writes the ends and puts everything in its place. */
  async finish(totals: Totals): Promise<void> {
    const end = () => this.#each((renderer) => renderer.foot(totals));
    await (this.interruption?.long(end) ?? end());
    // The last point at which nothing is in its place yet.
    await this.interruption?.point();
    for (const one of [...this.#open]) {
      await this.#try(one, async () => {
        await one.target.commit();
        this.remarks.push(...(one.renderer.remarks?.() ?? []).map((remark) => `${one.named}: ${remark}`));
      });
    }
  }

  /** Takes away all that is not in its place yet. */
  discard(): void {
    for (const { target } of this.#open.splice(0)) target.discard();
  }

  async #each(part: (renderer: OpenOutput['renderer']) => Written | Promise<Written>): Promise<void> {
    for (const one of [...this.#open]) {
      await this.#try(one, async () => {
        const output = part(one.renderer);
        const written = output instanceof Promise ? await output : output;
        if (!isLater(written)) one.target.write(written);
        else for await (const file of written) one.target.write([file]);
      });
    }
  }

  /** What the file system refuses is said and given up; anything else is a bug. */
  async #try(one: OpenOutput | Pick<OpenOutput, 'named'>, act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      if ('target' in one) this.#giveUp(one, error);
      const { errors } = messages[this.language].cli;
      if (error instanceof PutBeside) {
        this.complaints.push(errors.putBeside(visible(one.named), visible(basename(error.path))));
        return;
      }
      this.complaints.push(errors.outputNotWritable(visible(one.named), refusalCode(error)));
    }
  }

  #giveUp(one: OpenOutput, error: unknown): void {
    if (!(error instanceof PutBeside)) one.target.discard();
    const at = this.#open.indexOf(one);
    if (at >= 0) this.#open.splice(at, 1);
  }
}

/** What a step of a report hands over: at once, or file after file, none of which is kept. */
type Written = Output | AsyncIterable<FolderFile>;

const isLater = (written: Written): written is AsyncIterable<FolderFile> =>
  typeof written === 'object' && Symbol.asyncIterator in written;
