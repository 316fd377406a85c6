import type { PaperLabels } from '../PaperLabels.js';
import type { Words } from '../Words.js';

const plans = (count: number, w: Words) => w.plural(count, 'plan', 'plans');
const units = (count: number, w: Words) => w.plural(count, 'unit', 'units');

export const paper: PaperLabels = {
  date: (date) => date.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1'),
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
    sent: 'I- Plans received',
    results: 'II- Results of the check',
    faults: 'III- Shortcomings',
    proposals: 'IV- Proposals',
  },
  sent: {
    expected: ({ expected, received, missing, overdue, outside }, w) => {
      const late = overdue > 0 ? `of which ${w.count(overdue)} overdue` : 'none of them overdue';
      const left = missing > 0 ? `${units(missing, w)} missing, ${late}` : 'none missing';
      const beside =
        outside > 0
          ? ` Not expected: ${units(outside, w)} of the roster not in existence on the as-of date, without a plan.`
          : '';
      return `The roster expects a plan from ${units(expected, w)}. By the as-of date, ${w.count(received)}/${w.count(expected)} had sent one; ${left}.${beside}`;
    },
    noRoster:
      'There was no roster of the units that must submit, so it could not be determined which are missing; this report covers only the plans received.',
    received: ({ files, plans: counted, roster }, w) => {
      const found = `${w.plural(files.found, 'file', 'files')} found, ${w.count(files.read)} read`;
      if (counted.received === 0) return `No plan was received (${found}).`;
      const unread =
        counted.unreadable > 0
          ? `${plans(counted.unreadable, w)} could not be read and so could not be checked${(roster?.missing ?? 0) > 0 ? ', nor is it known whose: those units still count as missing' : ''}`
          : 'all could be read';
      return `Received: ${plans(counted.received, w)} (${found}); ${unread}.`;
    },
    notAsked: (count, w) => `Beside these, none of the requirements asked about binds ${plans(count, w)}.`,
    twice: (count, w) => `${units(count, w)} sent several plans:`,
    unlisted: (count, w) => `${plans(count, w)} from units not on the roster:`,
    namesakes: (count, w) => `${plans(count, w)} under a name that several units of the roster have:`,
    mismatched: (count, w) =>
      `${w.plural(count, 'entry', 'entries')} about the unit that ${count === 1 ? 'differs' : 'differ'} from the roster:`,
    outside: (count, w) => `${plans(count, w)} from units not in existence on the as-of date:`,
  },
  results: {
    verdicts: (counted, w) =>
      `Of ${plans(counted.received, w)} received: ${w.count(counted.compliant)} compliant, ${w.count(counted.pending)} with requirements not due, ${w.count(counted.nonCompliant)} not compliant, ${w.count(counted.unreadable)} unreadable.`,
    meaning:
      'A plan is not compliant when an error-level requirement is not met or unknown, or when its entries have errors; requirements of level warning and note do not change its verdict.',
    partial: 'Verdicts and figures in this part regard only the requirements checked this time.',
    shares: (errors, all) => `By requirement: at error level, ${errors} met; at all levels, ${all} met.`,
    beside: ({ notDue, review, reviewed, waived, unknown }, w) =>
      `Not part of these shares: ${w.count(notDue)} not due, ${w.count(review)} that need review (${w.count(reviewed)} reviewed), ${w.count(waived)} waived. Unknown are ${w.count(unknown)}, counted in the shares as not met.`,
    byParent: 'Results by district',
    byType: 'Results by kind of unit',
    byRequirement: 'Requirements with the smallest share met',
    total: 'Total',
    totalNote:
      'Districts and kinds of unit stand worst first, by the share of error-level requirements met. The total includes plans whose district or kind of unit is not known, if any.',
    moreGroups: (left, w) => `The table leaves out ${w.plural(left, 'row', 'rows')} whose share is equal or higher.`,
    moreRequirements: (left, w) => `Left out: ${w.plural(left, 'requirement', 'requirements')} (see Appendix 2).`,
    noRequirements: 'No requirement has been judged.',
  },
  columns: {
    number: 'No.',
    unit: 'Unit',
    kind: 'Kind of unit',
    parent: 'District',
    verdict: 'Verdict',
    errors: 'Error level met',
    all: 'All met',
    requirement: 'ID',
    title: 'Requirement',
    level: 'Level',
    met: 'Met',
    unmet: 'Not met',
    unknown: 'Unknown',
    notDue: 'Not due',
    review: 'Needs review (reviewed)',
    waived: 'Waived',
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
      files: '2. Errors in plan files',
      overdue: '3. Units overdue',
      across: '4. Copies and contradictions between plans',
    },
    mostUnmet: (failing, w) =>
      `${w.plural(failing, 'requirement is', 'requirements are')} not met by some plan, or unknown; most often:`,
    noneUnmet: 'No requirement checked is unmet or unknown in the plans checked.',
    unmet: ({ unmet, unknown }, share, level, w) =>
      `level ${level}, not met by ${plans(unmet, w)}${unknown > 0 ? `, unknown of ${plans(unknown, w)}` : ''}; ${share} met`,
    requirement: (id, clause) => `requirement ${id}, ${clause}`,
    units: (names) => `Units: ${names}.`,
    problems: ({ error, warning, note }, w) =>
      `Reading the plan files found ${w.plural(error, 'error', 'errors')}, ${w.plural(warning, 'warning', 'warnings')} and ${w.plural(note, 'note', 'notes')} on how they are written.`,
    noProblems: 'No error was found in the plan files.',
    unreadable: (count, w) => `${plans(count, w)} could not be read:`,
    overdue: (count, w) => `${units(count, w)} overdue without a plan:`,
    noneOverdue: 'No unit is overdue.',
    overdueUnknown: 'Not known, for there is no roster of the units that must submit.',
    acrossNote: 'These are notes for a person to look into, not findings against a unit.',
    noneAcross: 'No copied text, contradicting sum or repeated document number was noted between the plans.',
    noneAcrossMerged:
      'No contradicting sum or repeated document number was noted between the plans. Copied texts were looked for within each of the reports merged only, and none was noted; between the reports they were not compared.',
    acrossMerged: 'Copied texts were looked for within each of the reports merged only, not between them.',
    copied: (groups, w) => `Text that several plans share: ${w.plural(groups, 'group', 'groups')}.`,
    sums: (sums, w) => `Totals that contradict the units below: ${w.plural(sums, 'case', 'cases')}.`,
    numbers: (numbers, w) => `Document numbers used more than once: ${w.count(numbers)}.`,
  },
  proposals: {
    opening: 'From these results, the following is proposed:',
    none: 'Within what was checked, nothing needs action; the carrying out of the Conclusion should continue to be monitored.',
    overdue: (count, w) => `Urge ${units(count, w)} overdue to draw up, issue and send a plan (listed in Appendix 1).`,
    remind: (count, w) => `Of ${units(count, w)} missing, remind those not yet due to send the plan in time.`,
    correct: (count, w) =>
      `Have ${plans(count, w)} that ${count === 1 ? 'is' : 'are'} not compliant corrected, first where Appendix 1 lists a requirement as not met.`,
    advice: 'What to advise the units on first:',
    unreadable: (count, w) => `Have ${plans(count, w)} that could not be read sent again in the right form.`,
    roster:
      'Clear up the plans sent more than once, not on the roster, of a name that several units have, or different from it (part I).',
    review: ({ review, reviewed }, w) =>
      `Give an opinion where a person must judge: ${w.count(review)} need review, of which ${w.count(reviewed)} reviewed${reviewed > 0 ? ' (opinions in Appendix 3)' : ''}.`,
    unusedReviews: (count, w) => `Look again at ${w.plural(count, 'review', 'reviews')} that could not be used:`,
    waivers: (count, w) =>
      `Follow ${w.plural(count, 'waiver', 'waivers')} in force; when one expires, decide to extend it or to require compliance:`,
    expired: (count, w) => `Decide on ${w.plural(count, 'waiver', 'waivers')} that expired:`,
    unusedWaivers: (count, w) =>
      `Look again at ${w.plural(count, 'waiver', 'waivers')} not needed, or matching no plan:`,
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
    units: 'RESULTS BY UNIT',
    requirements: 'RESULTS BY REQUIREMENT',
    reviews: 'OPINIONS ON EACH UNIT',
    attached: (number, year) => `(attached to Report ${number}, day      month      year ${year})`,
    noParent: 'District not known',
    missing: 'missing',
    problems: (problems, w) => `${w.plural(problems, 'error', 'errors')} in its file`,
    empty: 'No unit.',
  },
  more: {
    units: (left, w) => `and ${w.plural(left, 'other unit', 'other units')} (see Appendix 1).`,
    plans: (left, w) => `and ${w.plural(left, 'other plan', 'other plans')} (see Appendix 1).`,
    requirements: (left, w) => `and ${w.plural(left, 'other requirement', 'other requirements')} (see Appendix 2).`,
    entries: (left, w) => `and ${w.plural(left, 'other', 'others')} (all in the report as data).`,
    names: (left, w) => w.plural(left, 'other plan', 'other plans'),
  },
};
