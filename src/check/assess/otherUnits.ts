import { kindInName } from '../../plan/model/kindInName.js';
import type { Plan } from '../../plan/model/Plan.js';
import type { Problem } from '../../plan/model/Problem.js';
import { problemOf } from '../../plan/model/problemOf.js';
import type { ParsedPlan } from '../../plan/reader/parsePlans.js';
import { bare, foldBare } from '../../plan/text/fold.js';

/** A word for a level, and a place behind it, in words with capital letters or figures. */
const PLACE =
  /(?<![\p{L}\p{M}])(?:[Xx]ã|XÃ|[Pp]hường|PHƯỜNG|[Tt]hị trấn|THỊ TRẤN|[Đđ]ặc khu|[Hh]uyện|HUYỆN|[Qq]uận|[Tt]hị xã|THỊ XÃ|[Tt]hành phố|THÀNH PHỐ|[Tt]ỉnh|TỈNH|(?:Tỉnh|Huyện|Thành|Thị) (?:ủy|uỷ|đoàn))((?: [\p{Lu}\d][\p{L}\p{M}\d’'-]*)+)/gu;
/** The most words that the name of a kind of unit has before its level: `Ủy ban Mặt trận Tổ quốc Việt Nam`, `Ban Thường vụ …`. */
const MOST_WORDS = 10;
/** What is done with units of other places. */
const WITH_OTHERS =
  /(?<![a-z])(?:voi|giao luu|hoc tap|ket nghia|phoi hop|trao doi|ho tro|giup|tham|cung|tham quan|kinh nghiem|tiep nhan|ban giao)(?![a-z])|(?<![a-z])(?:va|don|tu|den)$/;
/** What tells of a unit as it was. */
const FORMERLY = /(?<![a-z])(?:\(cu\)|truoc day|sap nhap|hop nhat)(?![a-z])/;
/** Longer texts are looked at no further. */
const LONGEST = 400;

/**
 * Another unit of the same kind and level where the plan tells of its own work (`Hội Nông dân xã Bình An` in the plan of `… xã An
 * Thịnh`), as a warning: the plan was likely copied.
 */
export function checkOtherUnits(parsed: ParsedPlan, plan: Plan): Problem[] {
  const { unit, document, tasks = [], creative_activities: activities = [], issuances = [] } = plan;
  const { place } = kindInName(unit.name);
  if (place === undefined) return [];
  const texts = [
    { text: document?.title, path: '/document/title' },
    ...issuances.map(({ title }, i) => ({ text: title, path: `/issuances/${i}/title` })),
    ...activities.map(({ title }, i) => ({ text: title, path: `/creative_activities/${i}/title` })),
    ...tasks.flatMap(({ content, lead }, i) => [
      { text: content, path: `/tasks/${i}/content` },
      { text: lead, path: `/tasks/${i}/lead` },
    ]),
  ];
  return texts.flatMap(({ text = '', path }) => {
    const name = otherIn(text, unit, bare(place));
    return name === undefined ? [] : [problemOf('other-unit', { name, own: unit.name }, parsed.locate(path))];
  });
}

function otherIn(text: string, { type, level }: Plan['unit'], own: string): string | undefined {
  if (text.length > LONGEST || FORMERLY.test(foldBare(text))) return undefined;
  for (const found of text.matchAll(PLACE)) {
    const place = foldBare(found[1] ?? '');
    if (`${own} `.startsWith(`${place} `) || `${place} `.startsWith(`${own} `)) continue;
    const before = text.slice(0, found.index).trim().split(/\s+/).slice(-MOST_WORDS);
    for (let from = 0; from <= before.length; from++) {
      const name = `${before.slice(from).join(' ')} ${found[0]}`.trim();
      const { types, levels, place: named = '' } = kindInName(name);
      if (bare(named) !== place || !types.includes(type) || levels.length !== 1 || !levels.includes(level)) continue;
      if (WITH_OTHERS.test(foldBare(before.slice(0, from).join(' ')))) break;
      return name;
    }
  }
  return undefined;
}
