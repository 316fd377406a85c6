import type { Assessment } from '../../check/assess/Assessment.js';
import type { Totals } from '../../desk/totals/Totals.js';
import type { FindingLevel } from '../../plan/model/Finding.js';
import { escapeUnsafe, oneLine } from '../../plan/text/visible.js';
import type { NewTextRenderer, ReportContext } from '../Format.js';
import { annotationsOf, MISSING_PLAN, overduePlans } from '../shared/annotations.js';
import { cellSentence } from '../shared/cellSentence.js';
import { Fingerprints, fingerprintOf } from '../shared/Fingerprints.js';
import { limitsOf } from '../shared/limitsOf.js';
import { requirementText } from '../shared/requirementText.js';
import { type PlacedAt, rosterRemarks } from '../shared/rosterRemarks.js';
import { sideLines } from '../shared/sideLines.js';
import { unreadLines } from '../shared/unreadLines.js';

/** How grave an issue is to GitLab; `critical` and `blocker` are left to those who would stop a release. */
const SEVERITIES = { error: 'major', warning: 'minor', note: 'info' } as const satisfies Record<FindingLevel, string>;

interface CodeQualityIssue {
  description: string;
  check: string;
  fingerprint: string;
  level: FindingLevel;
  path: string;
  line: number;
}

/**
 * `gitlab`: a Code Quality report, https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format. GitLab
 * compares fingerprints between branches and shows the description alone, so each says which requirement it is about.
 * What is waived is left out; what an earlier report knew (`--since`) is not, for GitLab would take it for fixed.
 */
export const gitlab: NewTextRenderer = (context) => {
  const fingerprints = new Fingerprints();
  let issues = 0;
  const write = ({ description, check, fingerprint, level, path, line }: CodeQualityIssue) => {
    const issue = {
      description: oneLine(description),
      check_name: check,
      fingerprint,
      severity: SEVERITIES[level],
      location: { path, lines: { begin: line } },
    };
    return `${issues++ === 0 ? '' : ','}\n${escapeUnsafe(JSON.stringify(issue))}`;
  };
  return {
    head: () => '[',
    plan: ({ assessment }) => {
      const fingerprint = fingerprints.ofPlan(assessment);
      return issuesOf(assessment, context, fingerprint).map(write).join('');
    },
    foot: (totals) => `${boardIssues(totals, context).map(write).join('')}\n]\n`,
  };
};

function issuesOf(
  assessment: Assessment,
  context: ReportContext,
  fingerprint: (identity: string) => string,
): CodeQualityIssue[] {
  const shown = annotationsOf(assessment).filter(({ status }) => status !== 'waived');
  const issues = shown.map(({ requirement, level, finding }): CodeQualityIssue => {
    const { cell, start } = finding.range;
    const sentence = cellSentence(finding, context.say);
    return {
      description: requirement
        ? `${requirement} · ${requirementText(requirement, context).title}. ${sentence}`
        : sentence,
      check: requirement ?? finding.kind,
      fingerprint: fingerprint(finding.id),
      level,
      path: assessment.file,
      // A workbook has no lines.
      line: cell === undefined ? start.line : 1,
    };
  });
  // Nothing to correct: said once for the plan, so that it is not left out in silence.
  const facts = sideLines(assessment, context).map(({ id, kind, text }) => ({
    description: text,
    check: kind,
    fingerprint: fingerprint(id),
    level: 'note' as const,
    path: assessment.file,
    line: 1,
  }));
  return [...issues, ...facts];
}

/** What is to be known of the report as a whole has no place; GitLab asks for one. */
const ABOUT = 'about-report';

/** What the report does not cover, notes over several plans, at the first of them, overdue plans and remarks of the roster, at its lines. */
function boardIssues(totals: Totals, context: ReportContext): CodeQualityIssue[] {
  const { board } = context.say;
  const heads = [...limitsOf(context), ...unreadLines(totals, context.say)];
  const at = ({ file = '.', range }: Partial<PlacedAt> = {}) => ({ path: file, line: range?.start.line ?? 1 });
  return [
    ...totals.across.map((note) => ({
      description: context.say.across(note),
      check: note.kind,
      fingerprint: fingerprintOf(note.id),
      level: note.level,
      path: note.plans[0]?.file ?? '.',
      line: note.range.start.line,
    })),
    ...overduePlans(totals, context).map(({ id, missing, at: place }) => ({
      description: board.missing(missing),
      check: MISSING_PLAN,
      fingerprint: fingerprintOf(id),
      level: 'error' as const,
      ...at(place),
    })),
    ...heads.map((description, i) => ({
      description,
      check: ABOUT,
      fingerprint: fingerprintOf(`report/${ABOUT}#${i + 1}`),
      level: 'note' as const,
      path: context.configurations?.[0]?.file ?? totals.byUnit[0]?.file ?? '.',
      line: 1,
    })),
    ...rosterRemarks(totals, context).map(({ id, kind, level, sentence, at: place }) => ({
      description: sentence,
      check: `roster-${kind}`,
      fingerprint: fingerprintOf(id),
      level,
      ...at(place),
    })),
  ];
}
