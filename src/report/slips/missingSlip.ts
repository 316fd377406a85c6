import { committeesOf, type ListedUnit } from '../../check/assess/ListedUnit.js';
import type { Missing } from '../../desk/roster/RosterReport.js';
import type { Say } from '../../messages/Say.js';
import { fieldAt, shapeAt } from '../../plan/model/model.js';
import { scalar } from '../../plan/text/scalar.js';
import type { ReportContext } from '../Format.js';
import { baseName } from '../shared/baseName.js';
import { termOf } from '../shared/limitsOf.js';
import { closingOf } from './closingOf.js';
import type { Slip, SlipEntry, SlipLine } from './Slip.js';
import { SlipEntries } from './SlipEntries.js';

/** The slip of a unit that has sent no plan: by when it is due, what is asked of it, how to write it. */
export function missingSlip(missing: Missing, context: ReportContext): Slip {
  const { catalogue, say } = context;
  const { slip, words } = say;
  const { unit, status } = missing;
  const entries = new SlipEntries(context, '');
  const asked = catalogue.binding(unit);
  const kind = [words.term('/unit/type', unit.type), words.term('/unit/level', unit.level)] as const;
  return {
    fileName: unit.code,
    title: slip.titles[status],
    unit: unit.name,
    addressed: slip.to(unit.name),
    reached: slip.reached(unit),
    opening: [
      slip.missing.notCome(catalogue.conclusion.title[say.language]),
      ...(missing.likely
        ? [say.sending.received(missing.likely.map((one) => ({ ...one, file: baseName(one.file) })))]
        : []),
      ...(missing.word ?? []).map(({ file, likely = false }) => say.receive.wordToUnit(lastName(file), likely)),
      ...termOf(context),
      ...(missing.ended === undefined ? [] : [slip.missing.ended(words.date(missing.ended))]),
      slip.missing.due(missing),
      ...(missing.waivers ?? []).map(slip.missing.waived),
      ...(missing.expiredWaivers ?? []).map(slip.missing.waiverExpired),
      ...(context.since?.unitBefore(unit.code) === 'overdue' ? [say.since.slipOverdue] : []),
    ],
    closing: closingOf(context, slip.closing.missing, status === 'overdue'),
    parts: [
      {
        title: slip.parts.asked,
        note: slip.asked(...kind),
        entries: asked.map((requirement) => entries.asked(requirement)),
      },
      { title: slip.parts.how, entries: howToWrite(unit, asked.find(({ check }) => check === 'tasks')?.id, say) },
    ],
  };
}

/** The name of a file as its unit knows it: without the mail or archive that it came in. */
const lastName = (way: string) => baseName(way.split(' › ').at(-1) ?? way);

function howToWrite(unit: ListedUnit, task: string | undefined, say: Say): SlipEntry[] {
  const { how } = say.slip;
  const step = (head: string, lines: SlipLine[] = []): SlipEntry => ({ box: false, head, lines });
  return [
    step(how.file),
    step(how.skeleton),
    step(
      how.unit,
      unitLines(unit, say).map((text) => ({ kind: 'code', text })),
    ),
    step(how.sections),
    ...(task === undefined ? [] : [step(how.tasks(task))]),
  ];
}

/** The lines by which a plan says whose it is, in the words of its language. */
function unitLines(unit: ListedUnit, say: Say): string[] {
  const { name, type, level, code } = unit;
  const { words } = say;
  const key = (pointer: string) => (say.language === 'vi' ? fieldAt(pointer)?.vi[0] : undefined) ?? keyOf(pointer);
  const entry = (pointer: string, value: string) => `  ${key(pointer)}: ${scalar(value)}`;
  const committee = '/unit/party_committee';
  const shape = shapeAt('/unit');
  const needed = shape?.is === 'record' && shape.required({ type }).includes('party_committee');
  const blank = needed ? [`  ${key(committee)}: # ${say.slip.how.committee}`] : [];
  const [first, ...more] = committeesOf(unit);
  const several = [`  ${key(committee)}:`, ...[first ?? '', ...more].map((one) => `    - ${scalar(one)}`)];
  const committeeLine = first === undefined ? blank : more.length > 0 ? several : [entry(committee, first)];
  return [
    `${key('/unit')}:`,
    entry('/unit/name', name),
    entry('/unit/type', words.value('/unit/type', type)),
    entry('/unit/level', words.value('/unit/level', level)),
    entry('/unit/code', code),
    ...committeeLine,
  ];
}

const keyOf = (pointer: string) => pointer.slice(pointer.lastIndexOf('/') + 1);
