import type { AnyFinding } from '../../check/assess/AnyFinding.js';
import type { Assessment, Result } from '../../check/assess/Assessment.js';
import { capital } from '../../messages/capital.js';
import { oneLine } from '../../plan/text/visible.js';
import type { RenderedPlan, RenderOptions, ReportContext } from '../Format.js';
import { Frames } from '../shared/Frames.js';
import { leftOutEntries } from '../shared/leftOutEntries.js';
import { noPaint } from '../shared/Paint.js';
import { placeIn, planPlace } from '../shared/planPlace.js';
import { resultFacts } from '../shared/resultFacts.js';
import { countsInWords } from '../shared/shares.js';
import { sourceLines } from '../shared/sourceLines.js';
import { seemingUnit } from '../slips/seemingUnit.js';
import type { PageFinding, PagePart, PageResult, PageRow, State } from './PageData.js';

const UNMET = { error: 'E', warning: 'W', note: 'N' } as const satisfies Record<Result['level'], State>;
const STATES = { met: 'm', 'not-due': 'n', waived: 'w', unknown: 'k' } as const;

function stateOf({ status, level, review }: Result): State {
  if (status === 'unmet') return UNMET[level];
  if (status === 'review') return review ? 'R' : 'r';
  return STATES[status];
}

const isWrong = ({ status }: Result) => status === 'unmet' || status === 'unknown';

const RANKS = { error: 0, warning: 1, note: 2 } as const satisfies Record<Result['level'], number>;
function worstFirst<T extends { level: Result['level'] }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => RANKS[a.level] - RANKS[b.level]);
}

/** Makes the data of units, with the sentences of a language. */
export class UnitData {
  readonly #order: ReadonlyMap<string, number>;

  constructor(
    private readonly context: ReportContext,
    private readonly options: RenderOptions,
  ) {
    this.#order = new Map(context.catalogue.requirements.map(({ id }, i) => [id, i]));
  }

  get #say() {
    return this.context.say;
  }

  row(assessment: Assessment): PageRow {
    const { file, document, unit, listed, verdict, results, counts, leaning, nothingMet, leftOut = [] } = assessment;
    const { labels } = this.#say;
    const states = new Array<State>(this.#order.size).fill('.');
    for (const one of leftOut) states[this.#index(one)] = 'x';
    for (const result of results) states[this.#index(result)] = stateOf(result);
    const code = listed?.code ?? unit?.code;
    const seeming = unit ? undefined : seemingUnit(assessment);
    const judged = (unit && (listed ?? unit)) ?? seeming;
    const parent = (listed ?? seeming)?.parent;
    const counted = countsInWords({ results, counts, leaning, nothingMet }, labels);
    return {
      name: unit ? oneLine(unit.name) : `${labels.unknownUnit}: ${oneLine(file)}`,
      ...(judged && { kind: `${judged.type}/${judged.level}` }),
      ...(parent !== undefined && { parent }),
      ...(code !== undefined && { code: oneLine(code) }),
      file: planPlace({ file, document }, this.context.say),
      verdict,
      ...(seeming && { seeming: `${oneLine(seeming.name)} (${oneLine(seeming.code)})` }),
      ...(unit && { counts: counted }),
      states: states.join(''),
    };
  }

  /** In the order in which the page shows it, so that each place is excerpted where it is named first. */
  part({ assessment, text }: RenderedPlan): PagePart {
    const { file, problems, results } = assessment;
    const leftOut = leftOutEntries(assessment, this.context);
    const frames = new Frames(sourceLines(text), noPaint);
    return {
      problems: worstFirst(problems).map((problem) => this.#finding(problem, file, frames)),
      results: [...worstFirst(results.filter(isWrong)), ...results.filter((result) => !isWrong(result))].map((result) =>
        this.#result(result, file, frames),
      ),
      ...(leftOut.length > 0 && {
        leftOut: leftOut.map(({ id, why }) => ({ requirement: this.#index({ requirement: id }), why })),
      }),
    };
  }

  #index({ requirement }: Pick<Result, 'requirement'>): number {
    return this.#order.get(requirement) ?? 0;
  }

  #finding(finding: AnyFinding, file: string, frames?: Frames): PageFinding {
    const excerpt = frames?.of(finding).replace(/^ {2}/gm, '') ?? '';
    return {
      sentence: this.context.say.finding(finding),
      level: finding.level,
      place: placeIn(file, finding),
      ...(excerpt !== '' && { excerpt }),
    };
  }

  #result(result: Result, file: string, frames: Frames): PageResult {
    const { status, level, evidence } = result;
    const framed = isWrong(result) || status === 'waived' ? frames : undefined;
    const findings = result.findings.map((finding) => this.#finding(finding, file, framed));
    const { dates, decision } = resultFacts(result, this.context);
    const shown = status === 'review' || this.options.verbose ? evidence : [];
    return {
      requirement: this.#index(result),
      level,
      status,
      ...(dates.length > 0 && { dates: dates.join(' · ') }),
      ...(findings.length > 0 && { findings }),
      ...(shown.length > 0 && {
        evidence: shown.map((words) => ({ text: oneLine(words.text), place: placeIn(file, words) })),
      }),
      ...(decision !== undefined && { decision: capital(decision) }),
    };
  }
}
