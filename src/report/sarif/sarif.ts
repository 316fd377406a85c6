import type { Assessment } from '../../check/assess/Assessment.js';
import type { Waiver } from '../../check/assess/Decisions.js';
import type { AcrossFinding } from '../../desk/across/Across.js';
import type { Missing } from '../../desk/roster/RosterReport.js';
import type { Since } from '../../desk/totals/Scope.js';
import type { Totals } from '../../desk/totals/Totals.js';
import type { RuleText } from '../../messages/Messages.js';
import { escapeUnsafe, oneLine } from '../../plan/text/visible.js';
import type { NewTextRenderer, ReportContext } from '../Format.js';
import { type Annotation, annotationsOf, LEFT_OUT, MISSING_PLAN, overduePlans } from '../shared/annotations.js';
import { Fingerprints, fingerprintOf } from '../shared/Fingerprints.js';
import { leftOutLine } from '../shared/leftOutEntries.js';
import { limitsOf } from '../shared/limitsOf.js';
import { HOME } from './helpUri.js';
import { locationOf, ROOT } from './location.js';
import { plainMessage } from './plainMessage.js';
import { Rules } from './Rules.js';

/**
 * `sarif`: SARIF 2.1.0, as code scanning reads it. Results come as the plans do, and the tool after them with the rules
 * that they name. GitHub refuses a file with over 25,000 results, or with one that has no place.
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

const write = (value: unknown) => escapeUnsafe(JSON.stringify(value));

class SarifLog {
  readonly #rules: Rules;
  readonly #fingerprints = new Fingerprints();
  /** What is not asked of the units of plans, to be told once the tool is. */
  readonly #leftOut: object[] = [];
  #results = 0;

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
    const leftOut = leftOutLine(assessment, this.context);
    if (leftOut !== undefined) this.#leftOut.push(leftOutNote(leftOut, assessment));
    return annotationsOf(assessment)
      .map((annotation) => this.#result(this.#finding(annotation, assessment, fingerprint(annotation.finding.id))))
      .join('');
  }

  foot(totals: Totals): string {
    const { version, rosterFile, say } = this.context;
    const overdue = overduePlans(totals);
    const results = [
      ...totals.across.map((note) => this.#across(note)),
      ...(rosterFile === undefined ? [] : overdue.map(({ id, missing }) => this.#missing(id, missing, rosterFile))),
    ];
    const notifications = [
      ...(rosterFile === undefined ? overdue.map(({ missing }) => this.#notification(missing)) : []),
      ...this.#leftOut,
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
    return `${results.map((result) => this.#result(result)).join('')}\n],${write(rest).slice(1)}]}\n`;
  }

  #result(result: object): string {
    return `${this.#results++ === 0 ? '' : ','}\n${write(result)}`;
  }

  #finding({ status, level, requirement, finding, waiver }: Annotation, assessment: Assessment, fingerprint: string) {
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
      properties: { kind, status, pointer, ...(unit && { unit: oneLine(unit.name) }) },
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
  #missing(id: string, missing: Missing, rosterFile: string) {
    return {
      ...this.#rules.ofKind(MISSING_PLAN, 'error', this.#say.rules.missing),
      ...this.#saidOf(missing),
      locations: [locationOf(rosterFile)],
      partialFingerprints: { [FINGERPRINT]: fingerprintOf(id) },
      suppressions: [],
      ...this.#baseline(({ overdue }) => !overdue.has(missing.unit.code)),
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
    return { level: 'error', message: { text }, properties: { unit: missing.unit } };
  }
}

function leftOutNote(text: string, { file, unit }: Assessment): object {
  return {
    descriptor: { id: LEFT_OUT },
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
