import type { Figure } from '../../check/assess/Stated.js';
import type { StatedRatio } from '../../plan/model/Ratio.js';
import type { AcrossParams, AcrossPlace } from './Across.js';
import { type Addition, isOver, type Stating, type UnitCount } from './sums.js';

/** A sum that contradicts what a plan above says; `key` is the same from run to run. */
export interface Contradiction {
  key: string;
  params: AcrossParams['sum-contradicts'];
  plans: AcrossPlace[];
}

/**
 * What plans one level above say otherwise than the plans below add up to. While some of those below give no figures, or
 * without a roster nobody knows, only a part that is already more than the whole contradicts it.
 */
export function contradictions(
  stating: readonly Stating[],
  additions: readonly Addition[],
  countOf: UnitCount,
): Contradiction[] {
  const uppers = stating.filter(({ plan }) => plan.level !== 'commune');
  return uppers.flatMap((upper) => {
    const below = additions.find((addition) => isBelow(addition, upper, additions, countOf));
    return below && contradicts(upper.figure.stated, below) ? [contradiction(upper, below)] : [];
  });
}

function isBelow(
  { series }: Addition,
  { plan, figure }: Stating,
  additions: readonly Addition[],
  countOf: UnitCount,
): boolean {
  const { indicator, which, year, type, level, parent } = series;
  if (indicator !== figure.indicator || which !== figure.which || year !== figure.year || type !== plan.type)
    return false;
  if (plan.level === 'district') {
    // Districts with the same parent share its communes: the roster does not say which district each belongs to.
    const alone = (countOf(type, 'district', plan.listed?.parent) ?? 1) <= 1 || plan.listed?.parent !== parent;
    return level === 'commune' && parent !== undefined && alone && isOver(plan, parent);
  }
  if (plan.level !== 'province' || parent !== undefined) return false;
  return level === 'district' || (level === 'commune' && !hasDistricts(type, additions, countOf));
}

/** Whether there is a level between province and commune: since July 2025 there need be none. */
function hasDistricts(type: string, additions: readonly Addition[], countOf: UnitCount): boolean {
  return countOf(type, 'district')
    ? true
    : additions.some(({ series }) => series.type === type && series.level === 'district');
}

function contradicts(stated: Figure['stated'], { count, total, from, of }: Addition): boolean {
  const complete = of !== undefined && from.length >= of;
  if ('count' in stated) {
    const [statedCount, statedTotal] = [BigInt(stated.count), BigInt(stated.total)];
    return complete ? count !== statedCount || total !== statedTotal : count > statedCount || total > statedTotal;
  }
  if (!complete) return false;
  const scale = 10n ** BigInt(stated.decimals);
  const written = BigInt(stated.percent.toFixed(stated.decimals).replace('.', ''));
  const apart = count * 100n * scale - written * total;
  // More than half a unit of the last digit written.
  return (apart < 0n ? -apart : apart) * 2n > total;
}

function contradiction(upper: Stating, { count, total, from, of }: Addition): Contradiction {
  const { indicator, which, year, stated } = upper.figure;
  const shown: StatedRatio = 'count' in stated ? stated : { percent: stated.percent };
  return {
    key: [indicator, which, year ?? '', upper.plan.key].join('.'),
    params: {
      indicator,
      which,
      year,
      unit: upper.plan.name,
      sum: { count: Number(count), total: Number(total) },
      plans: from.length,
      of,
      stated: shown,
    },
    plans: [upper, ...from].map(({ plan: { file, document, name }, figure: { pointer, range } }) => ({
      file,
      document,
      name,
      pointer,
      range,
    })),
  };
}
