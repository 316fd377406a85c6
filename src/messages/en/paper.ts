import type { paper as vi } from '../vi/paper.js';
import { heads, terms } from './terms.js';
import { words as w } from './words.js';

const plans = (count: number) => w.plural(count, 'plan', 'plans');
const units = (count: number) => w.plural(count, 'unit', 'units');
const are = (count: number) => w.plural(count, 'is', 'are');

/** The words of the report on paper, in the Party's document form. */
export const paper: typeof vi = {
  letterhead: {
    party: 'COMMUNIST PARTY OF VIET NAM',
    blank: {
      parent: 'PARTY COMMITTEE OF ……………',
      name: 'MASS MOBILIZATION BOARD',
      symbol: 'BDVTU',
      place: '……………',
    },
    number: (kind, symbol) => `No.          -${kind}/${symbol}`,
    dated: (place, year) => `${place}, day      month      year ${year}`,
    draft: 'Draft',
    partialDraft: 'Draft (partial check)',
  },
  title: 'REPORT',
  subject: (conclusion) => `on the check of plans to carry out the ${conclusion}`,
  asOf: (date) => `(as of ${date})`,
  introduction: (conclusion, date, partial) =>
    `As part of its duty to monitor, urge, inspect and supervise, the plans of bodies and units have been checked against ${partial ? 'some of the requirements' : 'each requirement'} of the ${conclusion} (“the Conclusion” below), as of ${date}. The results are as follows:`,
  sections: {
    general: 'I- Results',
    strengths: 'II- Strengths',
    faults: 'III- Shortcomings',
    causes: 'IV- Causes',
    proposals: 'V- Proposals',
  },
  toWrite: {
    strengths: 'For the Board to write: what was done well, and by whom.',
    causes: 'For the Board to write: causes outside and inside the units; who is responsible.',
    line: '…………………………………………………………………………………',
  },
  details: {
    see: 'Appendix 1 has the results by unit, Appendix 2 by requirement, Appendix 3 the details of files and of the roster.',
    configured: 'The configuration of this check bears on its results: see Appendix 3.',
    files: 'Files read',
    unreadable: (plan) => `Unreadable: ${plan}.`,
    leftOut: 'Requirements not asked, for they lie outside the days of the unit',
    succession: 'Units made of former ones',
    advice: 'How to meet what is most often not met',
  },
  sent: {
    statuses: (expected, parts) =>
      `The roster expects a plan from ${units(expected)}. By the as-of date: ${parts.join('; ')}.`,
    expected: ({ expected, received, missing, overdue, outside }) => {
      const late = overdue > 0 ? `of which ${are(overdue)} overdue` : 'none of which is overdue';
      const left = missing > 0 ? `${w.plural(missing, 'unit is', 'units are')} missing, ${late}` : 'none is missing';
      const beside =
        outside > 0
          ? ` Nothing is expected from ${units(outside)} of the roster that did not exist on the as-of date and sent no plan.`
          : '';
      return `The roster expects a plan from ${units(expected)}. By the as-of date, ${w.count(received)}/${w.count(expected)} had sent one; ${left}.${beside}`;
    },
    noRoster:
      'There was no roster of the units that must submit, so it could not be determined which are missing; this report covers only the plans received.',
    received: ({ files, plans: counted, roster }) => {
      const found = `${w.plural(files.found, 'file', 'files')} found, ${w.count(files.read)} read`;
      if (counted.received === 0) return `No plan was received (${found}).`;
      const unread =
        counted.unreadable > 0
          ? `${plans(counted.unreadable)} could not be read and so could not be checked${(roster?.missing ?? 0) > 0 ? `, nor is it known whose: ${counted.unreadable === 1 ? 'its unit still counts' : 'their units still count'} as missing` : ''}`
          : 'all could be read';
      return `${w.plural(counted.received, 'plan was', 'plans were')} received (${found}); ${unread}.`;
    },
    notAsked: (count) => `Beside these, none of the requirements asked about binds ${plans(count)}.`,
    twice: (count) => `${units(count)} sent several plans:`,
    unlisted: (count) =>
      `${w.plural(count, 'plan is of a unit that is', 'plans are of units that are')} not on the roster:`,
    namesakes: (count) =>
      `${w.plural(count, 'plan is of a unit whose name', 'plans are of units whose names')} several units of the roster have:`,
    mismatched: (count) =>
      `${w.plural(count, 'entry about the unit differs', 'entries about the unit differ')} from the roster:`,
    outside: (count) =>
      `${w.plural(count, 'plan is of a unit that does', 'plans are of units that do')} not exist on the as-of date:`,
    leftOut: (plans) =>
      `Of ${w.plural(plans, 'plan', 'plans')} some requirements are not asked, for they lie outside the days of the unit:`,
    succession: (plans) => `${w.plural(plans, 'plan is of a unit', 'plans are of units')} made of former ones:`,
  },
  results: {
    verdicts: (counted) =>
      `Of ${plans(counted.received)} received, ${are(counted.compliant)} compliant, ${w.plural(counted.pending, 'has', 'have')} requirements that are not due, ${are(counted.nonCompliant)} not compliant and ${are(counted.unreadable)} unreadable.`,
    offRoster: (unlisted, compliant) =>
      `Among these ${unlisted === 1 ? 'is' : 'are'} ${plans(unlisted)} that cannot be told to be of a unit on the roster${compliant > 0 ? `, ${w.count(compliant)} of them compliant` : ''}; the table by district below does not count ${unlisted === 1 ? 'it' : 'them'}.`,
    meaning:
      'A plan is not compliant when an error-level requirement is not met or unknown, or when its entries have errors; requirements of level warning and note do not change its verdict.',
    partial: 'Verdicts and figures in this part regard only the requirements checked this time.',
    shares: (errors, all) =>
      `The share of requirements met is ${errors} at error level and ${all} at all levels together.`,
    beside: ({ notDue, review, reviewed, waived, unknown, planned = 0 }) =>
      `These shares leave out what is not due (${w.count(notDue)}), needs review (${w.count(review)}, of which ${w.count(reviewed)} reviewed) or is waived (${w.count(waived)}). What is unknown (${w.count(unknown)}) counts as not met.${planned > 0 ? ` Of what is not due or unmet, ${w.count(planned)} ${planned === 1 ? 'is' : 'are'} only planned.` : ''}`,
    byParent: 'Results by district',
    byType: 'Results by kind of unit',
    byRequirement: 'Requirements with the smallest share met',
    total: 'Total',
    totalNote:
      'Districts and kinds of unit stand worst first, by the share of error-level requirements met. The total includes plans whose district or kind of unit is not known, if any.',
    moreGroups: (left) => `The table leaves out ${w.plural(left, 'row', 'rows')} whose share is equal or higher.`,
    moreRequirements: (left) =>
      `The table leaves out ${w.plural(left, 'further requirement', 'further requirements')} not met by some plan, or unknown (see Appendix 2).`,
    noRequirements: 'No requirement has been judged.',
  },
  columns: {
    number: 'No.',
    unit: heads.unit,
    kind: heads.kind,
    parent: heads.parent,
    verdict: heads.verdict,
    errors: 'Error level met',
    all: 'All met',
    requirement: 'ID',
    title: 'Requirement',
    level: 'Level',
    met: heads.met,
    unmet: heads.unmet,
    unknown: heads.unknown,
    notDue: heads.notDue,
    review: 'Needs review (reviewed)',
    waived: heads.waived,
    share: 'Share met',
    unmetIds: 'Requirements not met',
    opinion: 'Opinion',
    reviewer: 'Reviewer',
    reviewedOn: 'Date',
    note: 'Note',
  },
  faults: {
    parts: {
      requirements: '1. Requirements most often not met',
      overdue: '2. Units overdue',
      unusable: '3. Plans that cannot be used yet',
      across: '4. Copies and contradictions between plans',
    },
    mostUnmet: (failing) =>
      `${w.plural(failing, 'requirement is', 'requirements are')} not met by some plan, or unknown; from the smallest share met:`,
    noneUnmet: 'No requirement checked is unmet or unknown in the plans checked.',
    unmet: ({ unmet, unknown }, share, level) =>
      `it is of level ${level}; ${w.and([
        ...(unmet > 0 ? [`${w.plural(unmet, 'plan does', 'plans do')} not meet it`] : []),
        ...(unknown > 0 ? [`of ${plans(unknown)} it is unknown`] : []),
        `the share met is ${share}`,
      ])}`,
    requirement: (id, clause) => `requirement ${id}, ${clause}`,
    nonePlans: 'No plan could be checked yet, so this is not known.',
    units: (names) => `Units: ${names}.`,
    problems: ({ error, warning, note }) =>
      `Reading the plan files found ${w.plural(error, 'error', 'errors')}, ${w.plural(warning, 'warning', 'warnings')} and ${w.plural(note, 'note', 'notes')} on how they are written.`,
    noProblems: 'No error was found in the plan files.',
    unreadable: (count) => `${plans(count)} could not be read, and so not be checked.`,
    unusable: (count) =>
      `${units(count)} sent, or may have sent, something that cannot be used yet, which is to be looked at and sent again:`,
    noneUnusable: 'No unit has sent anything that cannot be used.',
    overdue: (count) => `${w.plural(count, 'unit is', 'units are')} overdue without a plan:`,
    noneOverdue: 'No unit is overdue.',
    overdueUnknown: 'Which units are overdue is not known, for there is no roster of the units that must submit.',
    acrossNote: 'These are notes for a person to look into, not findings against a unit.',
    noneAcross: 'No copied text, contradicting sum or repeated document number was noted between the plans.',
    noneAcrossMerged:
      'No contradicting sum or repeated document number was noted between the plans. Copied texts were looked for within each of the reports merged only, and none was noted; between the reports they were not compared.',
    acrossMerged: 'Copied texts were looked for within each of the reports merged only, not between them.',
    copied: (groups) => `${w.plural(groups, 'group of plans shares', 'groups of plans share')} the same text.`,
    sums: (sums) => `${w.plural(sums, 'total contradicts', 'totals contradict')} the figures of the units below.`,
    numbers: (numbers) => `${w.plural(numbers, 'document number is', 'document numbers are')} used more than once.`,
  },
  proposals: {
    opening: 'From these results, the following is proposed:',
    none: 'Within what was checked, nothing needs action; the carrying out of the Conclusion should continue to be monitored.',
    overdue: (count) =>
      `Urge ${w.plural(count, 'overdue unit', 'overdue units')} to draw up, issue and send a plan (listed in Appendix 1).`,
    remind: (count) =>
      `Remind ${w.plural(count, 'unit that is', 'units that are')} not yet due to send the plan in time.`,
    correct: (count) =>
      `Have ${plans(count)} that ${count === 1 ? 'is' : 'are'} not compliant corrected, first where Appendix 1 lists a requirement as not met.`,
    advice:
      'Advise the units first on the requirements of part III.1 (Appendix 3 says how to meet them). What is overdue is to be done now, with its true day, and the reason for the delay reported.',
    unreadable: (count) => `Have ${plans(count)} that could not be read sent again in the right form.`,
    roster:
      'Clear up the plans sent more than once, not on the roster, of a name that several units have, or different from it (Appendix 3).',
    review: ({ review, reviewed }) =>
      `Give an opinion where a person must judge: ${w.plural(review, 'case needs', 'cases need')} review, of which ${w.plural(reviewed, 'has', 'have')} been reviewed${reviewed > 0 ? ' (opinions in Appendix 4)' : ''}.`,
    inAppendix: (lead) => `${lead.replace(/[:.]$/, '')} (see Appendix 3).`,
    unusedReviews: (count) => `Look again at ${w.plural(count, 'review', 'reviews')} that could not be used:`,
    waivers: (count) =>
      `Follow ${w.plural(count, 'waiver', 'waivers')} in force; when one expires, decide to extend it or to require compliance:`,
    expired: (count) => `Decide on ${w.plural(count, 'waiver', 'waivers')} that expired:`,
    unusedWaivers: (count) =>
      `Look again at ${w.plural(count, 'waiver that is not needed or matches', 'waivers that are not needed or match')} no plan:`,
    across: 'Take up copied text, contradicting figures and repeated numbers with the units named in part III.4.',
    closing:
      'Such are the results of the check of plans to carry out the Conclusion, respectfully reported to the Standing Members and the Standing Committee of the provincial Party Committee.',
  },
  closing: {
    recipients: 'Recipients:',
    list: [
      'Standing Members of the provincial Party Committee (report),',
      'Standing Committee of the provincial Party Committee (report),',
      'Units named in the list (if needed),',
      'File ……………',
    ],
    signer: 'HEAD OF THE BOARD',
  },
  appendix: {
    first: 'APPENDIX 1',
    second: 'APPENDIX 2',
    third: 'APPENDIX 3',
    fourth: 'APPENDIX 4',
    units: 'RESULTS BY UNIT',
    requirements: 'RESULTS BY REQUIREMENT',
    details: 'DETAILS OF PLAN FILES AND OF THE ROSTER',
    reviews: 'OPINIONS ON EACH UNIT',
    attached: (number, year) => `(attached to Report ${number}, day      month      year ${year})`,
    noParent: 'District not known',
    missing: terms.missing,
    problems: (problems) => `${w.plural(problems, 'error', 'errors')} in its file`,
    planned: (count) => `${w.plural(count, 'requirement', 'requirements')} only planned`,
    leftOut: (ids) => `not asked: ${ids.join(', ')}`,
    predecessors: ({ taken, without }) =>
      `${w.plural(taken, 'entry', 'entries')} of former units counted${without > 0 ? ` (no readable plan of ${w.count(without)})` : ''}`,
    empty: 'No unit.',
  },
  more: {
    units: (left) => `and ${w.plural(left, 'other unit', 'other units')} (see Appendix 1).`,
    plans: (left) => `and ${w.plural(left, 'other plan', 'other plans')} (see Appendix 1).`,
    requirements: (left) => `and ${w.plural(left, 'other requirement', 'other requirements')} (see Appendix 2).`,
    entries: (left) => `and ${w.plural(left, 'other', 'others')}.`,
    others: (left) => `and ${w.plural(left, 'other unit', 'other units')}.`,
    across: (left) => `and ${w.plural(left, 'other case', 'other cases')}.`,
    names: (left) => w.plural(left, 'other plan', 'other plans'),
  },
};
