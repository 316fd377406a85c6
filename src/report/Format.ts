import type { Assessment } from '../check/assess/Assessment.js';
import type { Catalogue } from '../check/catalogue/loadCatalogue.js';
import type { ConfigurationInForce } from '../desk/configuration/ConfigurationInForce.js';
import type { Entered } from '../desk/decisions/EnteredRow.js';
import type { Portion } from '../desk/portions/Portion.js';
import type { ChangedSince, Shard, Since } from '../desk/totals/Scope.js';
import type { Totals } from '../desk/totals/Totals.js';
import type { Say } from '../messages/Say.js';
import type { IsoDate } from '../plan/model/calendar.js';
import type { Paint } from './shared/Paint.js';
import type { Syntax } from './shared/syntaxes.js';

/** Who issues the report: what stands in a document's head. */
export interface Issuer {
  /** The body above: `TỈNH ỦY BẮC HÀ`. */
  parent: string;
  /** `BAN DÂN VẬN`. */
  name: string;
  /** What stands after `-BC/` in the document's number: `BDVTU`. */
  symbol: string;
  /** Where the document is dated. */
  place: string;
}

/** Whom of the Board a unit may ask. */
export interface BoardContact {
  name?: string;
  phone?: string;
  email?: string;
}

/** What a report is about, beside its plans. */
export interface ReportContext {
  version: string;
  catalogue: Catalogue;
  asOf: IsoDate;
  say: Say;
  issuer?: Issuer;
  contact?: BoardContact;
  /** By which day units are asked to answer slips and reminders. */
  replyBy?: IsoDate;
  /** Which part of a run it is (`--shard`). */
  shard?: Pick<Shard, 'index' | 'of'>;
  /** That only what has changed is listed (`--changed-since`). */
  changedSince?: Pick<ChangedSince, 'ref' | 'because'>;
  /** What an earlier report knew (`--since`): it is still told, and weighs nothing. */
  since?: Since;
  /** The roster in force, relative to the working folder, with `/`: where platforms show what is missing. */
  rosterFile?: string;
  /** Which units it is of, where it is one of the files by district; absent: of all. */
  portion?: Portion;
  /** The requirements asked about (`--only`), in the catalogue's order; absent: all. */
  only?: readonly string[];
  /** What of the configurations in force can make a run green: one, and of a merged report those of its parts. */
  configurations?: readonly ConfigurationInForce[];
  /** That the as-of date, which a configuration gives, is long from today: only of a run, for data know no clock. */
  forgotten?: boolean;
  /** How many reports it is put together of; shared texts were looked for within each of them only. */
  merged?: number;
}

/** How a report is rendered, beside what it is about. */
export interface RenderOptions {
  /** Also what is met, with its evidence. */
  verbose?: boolean;
  /** Only what makes a plan fail. */
  quiet?: boolean;
  /** What weighs enough to fail: with `warning` unmet warnings too. */
  failOn?: 'error' | 'warning' | 'never';
  paint?: Paint;
  /** What people have entered in the workbook before, which is written back into it. */
  entered?: Entered;
  /** The ending of the file to write, lower case, without its dot: `csv`, `xlsx`. */
  extension?: string;
  /** That a folder is asked for of a format that makes a file or one (`orFolder`). */
  folder?: true;
}

/** One plan to render: its judgement, and the text of its file for code frames, where it is at hand. */
export interface RenderedPlan {
  assessment: Assessment;
  text?: string;
}

/** A file of a format that makes a folder; `name` has no folder in it. */
export interface FolderFile {
  name: string;
  content: string | Uint8Array;
  /** That it takes the place of a file of this name which was handed over before. */
  again?: true;
}

/** What a renderer hands over at each step: the next part of its one file, or files of its folder. */
export type Output = string | Uint8Array | readonly FolderFile[];

/**
 * A report in parts, so that a run of thousands is written plan by plan and none is kept: `head`, each plan in order,
 * `foot`. Put together they are the whole report. Renderers return what they make and write nothing.
 */
export interface Renderer<Out extends Output = Output> {
  head(): Out | Promise<Out>;
  plan(plan: RenderedPlan): Out | Promise<Out>;
  foot(totals: Totals): Out | Promise<Out>;
  /** What is to be said beside it once it is whole, such as that some letters have no address. */
  remarks?(): readonly string[];
}

/** How a report begins: with what it is about. */
export type NewRenderer<Out extends Output = Output> = (
  context: ReportContext,
  options?: RenderOptions,
) => Renderer<Out>;

/** A renderer of text whose parts are at hand at once. */
export interface TextRenderer extends Renderer<string> {
  head(): string;
  plan(plan: RenderedPlan): string;
  foot(totals: Totals): string;
}

/** Makes a renderer of text. */
export type NewTextRenderer = (context: ReportContext, options?: RenderOptions) => TextRenderer;

/** A format of reports: all that the program has to know of it. */
export type Format = FormatTraits & (TextTraits | FileTraits | FolderTraits);

interface FormatTraits {
  /** What people also call it. */
  alsoCalled?: readonly string[];
  /** Whether it keeps what only a merged report can tell of; others leave it out (`toldOf`). */
  whole?: true;
  /** Whether the whole report goes to the summary of the step as well, where GitHub Actions has one. */
  stepSummary?: true;
  /** Whether people enter decisions in it, so that it is written anew with all that is entered. */
  keepsEntered?: true;
  /** The ending of its files where it can be written by district, a file for each. */
  byDistrict?: string;
  /** How it says what has changed between two saved reports, where it says nothing else of them; else the newer report is told whole, with that. */
  comparison?: 'prose' | 'json';
  /** That it has no place for what has changed, so that a comparison is not written in it. */
  untold?: true;
  /** Whether it is a page for a browser, which may be opened for whoever has started the program by a double click. */
  isPage?: true;
  load: () => NewRenderer | Promise<NewRenderer>;
}

/** A text may go to standard output. */
interface TextTraits {
  makes: 'text';
  /** What it is written in: that says what may be done to it where others read along. */
  syntax: Syntax;
}

/** A file is only made by name (`-o`). */
interface FileTraits {
  makes: 'file';
  /** The endings its name may have, where they say what is made; any, when absent. */
  endings?: readonly string[];
  /** Whether it makes a folder, with more in it, where the name is one's: it ends with a slash. */
  orFolder?: true;
}

/** A folder too. */
interface FolderTraits {
  makes: 'folder';
}
