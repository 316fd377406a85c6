import type { Assessment } from '../../check/assess/Assessment.js';
import type { Waiver } from '../../check/assess/Decisions.js';
import { namesOf } from '../../check/assess/ListedUnit.js';
import type { AcrossFinding } from '../../desk/across/Across.js';
import type { Missing } from '../../desk/roster/RosterReport.js';
import type { Since } from '../../desk/totals/Scope.js';
import type { Totals } from '../../desk/totals/Totals.js';
import type { RuleText } from '../../messages/RuleText.js';
import type { FindingLevel } from '../../plan/model/Finding.js';
import { escapeUnsafe, oneLine } from '../../plan/text/visible.js';
import type { NewTextRenderer, ReportContext } from '../Format.js';
import { type Annotation, annotationsOf, MISSING_PLAN, overduePlans } from '../shared/annotations.js';
import { Fingerprints, fingerprintOf } from '../shared/Fingerprints.js';
import { limitsOf } from '../shared/limitsOf.js';
import { type PlacedAt, type PlacedRemark, rosterRemarks } from '../shared/rosterRemarks.js';
import { type SideLine, sideLines } from '../shared/sideLines.js';
import { unreadLines } from '../shared/unreadLines.js';
import { HOME } from './helpUri.js';
import { locationOf, ROOT } from './location.js';
import { plainMessage } from './plainMessage.js';
import { Rules } from './Rules.js';

/**
 * `sarif`: SARIF 2.1.0, as code scanning reads it. Results come as the plans do, and the tool after them with the rules
 * that they name. GitHub refuses a file with over 25,000 results, or with one that has no place: what is more is counted.
 */
export const sarif: NewTextRenderer = (context) => {
  const log = new SarifLog(context);
  return {
    head: () => log.head(),
    plan: ({ assessment }) => log.plan(assessment),
    foot: (totals) => log.foot(totals),
  };
};

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
/** The finding's identity, in the manner of names of fingerprints: with a version. */
const FINGERPRINT = 'rasoatFinding/v1';

/** GitHub refuses a file with more. */
const MOST = 25_000;
/** Of plans notes are given up first and errors last; the rest is for what the Board finds beside them. */
const ROOM = { error: 21_000, warning: 19_000, note: 15_000 } as const satisfies Record<FindingLevel, number>;

const write = (value: unknown) => escapeUnsafe(JSON.stringify(value));

class SarifLog {
  readonly #rules: Rules;
  readonly #fingerprints = new Fingerprints();
  /** What is not asked of the units of plans, or only planned, to be told once the tool is. */
  readonly #notes: object[] = [];
  #results = 0;
  readonly #cut = { error: 0, warning: 0, note: 0 };

  constructor(private readonly context: ReportContext) {
    this.#rules = new Rules(context.say, context.catalogue.conclusion.id);
  }

  get #say() {
    return this.context.say;
  }

  head(): string {
    const { asOf, catalogue, say } = this.context;
    const run = {
      language: say.language,
      columnKind: 'utf16CodeUnits',
      originalUriBaseIds: { [ROOT]: { description: { text: this.#say.rules.root } } },
      properties: { asOf, catalogue: { id: catalogue.conclusion.id, sha256: catalogue.sha256 } },
    };
    return `{"$schema":"${SCHEMA}","version":"2.1.0","runs":[${write(run).slice(0, -1)},"results":[`;
  }

  plan(assessment: Assessment): string {
    const fingerprint = this.#fingerprints.ofPlan(assessment);
    for (const line of sideLines(assessment, this.context)) this.#notes.push(noteOf(line, assessment));
    return annotationsOf(assessment)
      .map((annotation) => this.#result(this.#finding(annotation, assessment, fingerprint(annotation.finding.id))))
      .join('');
  }

  foot(totals: Totals): string {
    const { version, say } = this.context;
    const overdue = overduePlans(totals, this.context);
    const results = [
      ...totals.across.map((note) => this.#across(note)),
      ...overdue.flatMap(({ id, missing, at }) => (at ? [this.#missing(id, missing, at)] : [])),
      ...rosterRemarks(totals, this.context).map((remark) => this.#remark(remark)),
    ];
    const written = results.map((result) => this.#result(result, MOST)).join('');
    const cut = Object.values(this.#cut).some((count) => count > 0)
      ? [{ level: 'warning', message: { text: plainMessage(say.ci.cut(this.#cut, MOST)) } }]
      : [];
    const notifications = [
      ...cut,
      ...overdue.flatMap(({ missing, at }) => (at ? [] : [this.#notification(missing)])),
      ...this.#notes,
      ...unreadLines(totals, say).map((line) => ({ level: 'note', message: { text: plainMessage(oneLine(line)) } })),
    ];
    const limits = limitsOf(this.context).map((limit) => ({ level: 'note', message: { text: plainMessage(limit) } }));
    const invocation = {
      executionSuccessful: true,
      ...(limits.length > 0 && { toolConfigurationNotifications: limits }),
      ...(notifications.length > 0 && { toolExecutionNotifications: notifications }),
      properties: { summary: totals.summary },
    };
    const driver = { name: 'rasoat', version, informationUri: HOME, language: say.language, rules: this.#rules.list };
    const rest = { tool: { driver }, invocations: [invocation] };
    return `${written}\n],${write(rest).slice(1)}]}\n`;
  }

  /** What is written of a result: nothing once there are as many as a file may have. */
  #result(result: { level: FindingLevel }, room: number = ROOM[result.level]): string {
    if (this.#results >= room) {
      this.#cut[result.level]++;
      return '';
    }
    return `${this.#results++ === 0 ? '' : ','}\n${write(result)}`;
  }

  #finding(
    { status, level, requirement, finding, waiver, planned }: Annotation,
    assessment: Assessment,
    fingerprint: string,
  ) {
    const { catalogue, say } = this.context;
    const { file, unit } = assessment;
    const asked = requirement === undefined ? undefined : catalogue.find(requirement);
    const { kind, pointer, range } = finding;
    return {
      ...(asked
        ? this.#rules.ofRequirement(asked)
        : this.#rules.ofKind(kind, level, this.#ruleOf(this.#say.rules.problems, kind))),
      level,
      message: { text: plainMessage(say.finding(finding)) },
      locations: [locationOf(file, range)],
      partialFingerprints: { [FINGERPRINT]: fingerprint },
      // In all results or in none, so that a reader knows that suppressions are told (SARIF 2.1.0, 3.27.23).
      suppressions: waiver ? [suppressionOf(waiver, this.#say.board.waivedBy(waiver))] : [],
      // What is waived is nothing new to correct.
      ...this.#baseline(({ isNew }) => status !== 'waived' && isNew(finding.id, assessment)),
      properties: { kind, status, pointer, ...(planned && { planned }), ...(unit && { unit: oneLine(unit.name) }) },
    };
  }

  /** What is said of a kind; of one that only a later version knows, that it is one. */
  #ruleOf(texts: Readonly<Record<string, RuleText>>, kind: string): RuleText {
    return (Object.hasOwn(texts, kind) ? texts[kind] : undefined) ?? this.#say.rules.later;
  }

  #across(note: AcrossFinding) {
    const { id, kind, level, plans } = note;
    const [first, ...others] = plans.map(({ file, range }) => locationOf(file, range));
    return {
      ...this.#rules.ofKind(kind, level, this.#ruleOf(this.#say.rules.across, kind)),
      level,
      message: { text: plainMessage(this.context.say.across(note)) },
      locations: [first],
      ...(others.length > 0 && { relatedLocations: others }),
      partialFingerprints: { [FINGERPRINT]: fingerprintOf(id) },
      suppressions: [],
      ...this.#baseline(({ across }) => !across.has(id)),
    };
  }

  /** A plan that has not come has no file; its place is the roster that asks for it. */
  #missing(id: string, missing: Missing, { file, range }: PlacedAt) {
    return {
      ...this.#rules.ofKind(MISSING_PLAN, 'error', this.#say.rules.missing),
      ...this.#saidOf(missing),
      locations: [locationOf(file, range)],
      partialFingerprints: { [FINGERPRINT]: fingerprintOf(id) },
      suppressions: [],
      ...this.#baseline(({ overdue }) => !overdue.has(missing.unit.code)),
    };
  }

  #remark({ id, kind, level, sentence, at, beside }: PlacedRemark) {
    return {
      ...this.#rules.ofKind(`roster-${kind}`, level, this.#say.rules.roster[kind]),
      level,
      message: { text: plainMessage(sentence) },
      locations: [locationOf(at.file, at.range)],
      ...(beside.length > 0 && { relatedLocations: beside.map(({ file, range }) => locationOf(file, range)) }),
      partialFingerprints: { [FINGERPRINT]: fingerprintOf(id) },
      suppressions: [],
      ...this.#baseline(({ remarks }) => !remarks.has(id)),
    };
  }

  /** How a result stands against an earlier report: of all results, or of none (SARIF 2.1.0, 3.27.24). */
  #baseline(isNew: (since: Since) => boolean) {
    const { since } = this.context;
    return since && { baselineState: isNew(since) ? 'new' : 'unchanged' };
  }

  /** The same where the roster's file is not known: GitHub refuses results without a place. */
  #notification(missing: Missing) {
    return { descriptor: { id: MISSING_PLAN }, ...this.#saidOf(missing) };
  }

  #saidOf(missing: Missing) {
    const text = plainMessage(oneLine(this.#say.board.missing(missing)));
    return { level: 'error' as const, message: { text }, properties: { unit: namesOf(missing.unit) } };
  }
}

function noteOf({ kind, text }: SideLine, { file, unit }: Assessment): object {
  return {
    descriptor: { id: kind },
    level: 'note',
    message: { text: plainMessage(oneLine(text)) },
    locations: [locationOf(file)],
    ...(unit && { properties: { unit: oneLine(unit.name) } }),
  };
}

function suppressionOf({ approvedBy, reference, expires }: Waiver, justification: string) {
  return {
    kind: 'external',
    status: 'accepted',
    justification: oneLine(justification),
    properties: { approvedBy, reference, expires },
  };
}
