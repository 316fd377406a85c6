import type { AnyFinding, Assessment } from '../../check/assess/Assessment.js';
import { asCommittees } from '../../check/assess/ListedUnit.js';
import { ReportDigest } from '../../desk/saved/ReportDigest.js';
import type { FreshFinding, SinceReport } from '../../desk/totals/Scope.js';
import { escapeUnsafe } from '../../plan/text/visible.js';
import type { NewTextRenderer } from '../Format.js';
import { requirementText } from '../shared/requirementText.js';

/**
 * `json`: the report as data, `schemas/report.schema.json`. Plans come before the summary, so that a long run is written
 * as it goes; characters that could command a terminal are escaped, as JSON allows.
 */
export const json: NewTextRenderer = ({ version, catalogue, asOf, say, only, merged, configurations }) => {
  let plans = 0;
  const digest = new ReportDigest();
  const { id, title, period } = catalogue.conclusion;
  const withMessage = (finding: AnyFinding) => {
    const { id: identity, kind, params, level, pointer, range, fix } = finding;
    const message = say.finding(finding);
    return { id: identity, kind, params, message, level, pointer, range, fix };
  };
  const planOf = ({
    file,
    document,
    unit,
    listed,
    verdict,
    counts,
    problems,
    results,
    leftOut,
    leaning,
    nothingMet,
    predecessors,
    awaiting,
    lending,
    stated,
    sending,
    superseded,
    supersedes,
    likely,
  }: Assessment) => ({
    file,
    document,
    unit: unit && {
      name: unit.name,
      type: unit.type,
      level: unit.level,
      code: unit.code,
      ...asCommittees(unit.party_committee),
    },
    listed,
    verdict,
    counts,
    problems: problems.map(withMessage),
    results: results.map(({ requirement, findings, evidence, level, status, ...dates }) => ({
      requirement,
      clause: requirementText(requirement, { catalogue, say }).clause,
      level,
      status,
      ...dates,
      findings: findings.map(withMessage),
      evidence,
    })),
    leftOut,
    leaning,
    nothingMet,
    predecessors,
    awaiting,
    lending,
    stated,
    sending,
    superseded,
    supersedes,
    likely,
  });
  const write = (value: unknown) => escapeUnsafe(JSON.stringify(value));
  const head = {
    schemaVersion: 1,
    tool: { name: 'rasoat', version },
    catalogue: { id, title: title[say.language], sha256: catalogue.sha256, period },
    asOf,
    language: say.language,
    configurations,
    only,
    merged,
  };
  return {
    head: () => `${write(head).slice(0, -1)},"plans":[`,
    plan: ({ assessment }) => {
      const plan = planOf(assessment);
      digest.plan(plan);
      return `${plans++ === 0 ? '' : ','}\n${write(plan)}`;
    },
    foot: ({ summary, roster, waivers, reviews, officialPlans, since, notJudged, across, sums, standing, byUnit }) => {
      const notes = across.map((note) => {
        const { id: identity, kind, params, level, pointer, range, plans: places } = note;
        const message = say.across(note);
        return { id: identity, kind, params, message, level, pointer, range, plans: places };
      });
      const board = {
        roster,
        waivers,
        reviews,
        officialPlans,
        ...(since && { since: sinceIds(since) }),
        notJudged,
        ...(notes.length > 0 && { across: notes }),
        ...(sums.length > 0 && { sums }),
        ...((byUnit.length > 1 || roster) && { standing }),
      };
      const foot = { summary, ...board };
      return `\n],${write({ ...foot, digest: digest.end({ ...head, ...foot }) }).slice(1)}\n`;
    },
  };
};

/** What is new, by the ids that findings and units have elsewhere in the report. */
const sinceIds = ({ fresh, newlyDue, newlyOverdue, shared, units, earlier }: SinceReport) => ({
  fresh: fresh.map(({ finding }) => finding.id),
  newlyDue: newlyDue.map(({ finding }) => finding.id),
  newlyOverdue: newlyOverdue.map(({ unit }) => unit.code),
  ...(shared && { places: { fresh: placesOf(fresh, shared), newlyDue: placesOf(newlyDue, shared) } }),
  units,
  earlier,
});

/** In which plans findings are new whose ids several plans have. */
function placesOf(findings: readonly FreshFinding[], shared: readonly string[]) {
  const ids = new Set(shared);
  return findings.flatMap(({ file, document, finding: { id } }) => (ids.has(id) ? [{ id, file, document }] : []));
}
