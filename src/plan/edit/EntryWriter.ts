import type { Shape } from '../model/model.js';
import { scalar } from '../text/scalar.js';
import { fieldIn } from './WrittenPlan.js';

/** An entry or record to write: texts and lists of texts by canonical keys. */
export interface NewEntry {
  [key: string]: string | readonly string[] | NewEntry;
}

/** By how much a level is further in. */
export const STEP = '  ';

/** Writes entries as lines of a plan, in its vocabulary. */
export class EntryWriter {
  /** @param isVietnamese whether the plan's keys are the Vietnamese ones */
  constructor(private readonly isVietnamese: boolean) {}

  /** An entry of a list, behind its dash. */
  entryLines(entry: NewEntry, shape: Shape, margin: string): string[] {
    const [first = '', ...rest] = this.lines(entry, shape, `${margin}${STEP}`);
    return [`${margin}- ${first.slice(margin.length + STEP.length)}`, ...rest];
  }

  /** The lines of a record, each as far in as `margin`. */
  lines(entry: NewEntry, shape: Shape, margin: string): string[] {
    return Object.entries(entry).flatMap(([key, value]) => {
      const field = fieldIn(shape, key);
      const name = `${margin}${this.nameIn(shape, key)}:`;
      if (!isInline(value)) return [name, ...this.lines(value, field?.shape ?? shape, `${margin}${STEP}`)];
      const written = this.inline(value, field?.shape ?? shape, false);
      return [written === '' ? name : `${name} ${written}`];
    });
  }

  /** A value on the line of its key; empty for an empty one. */
  inline(value: string | readonly string[], shape: Shape, inFlow: boolean): string {
    if (typeof value === 'string') return value.trim() === '' ? '' : scalar(value.trim(), inFlow);
    const texts = value.map((one) => one.trim()).filter((one) => one !== '');
    if (texts.length === 0) return '';
    const [only = ''] = texts;
    if (texts.length === 1 && shape.is === 'list' && shape.of.is === 'choice') return scalar(only, inFlow);
    return `[${texts.map((one) => scalar(one, true)).join(', ')}]`;
  }

  /** What a key of a record is called in the plan. */
  nameIn(shape: Shape | undefined, key: string): string {
    const field = fieldIn(shape, key);
    return (this.isVietnamese ? field?.vi[0] : undefined) ?? key;
  }
}

/** Whether a value stands on the line of its key. */
export const isInline = (value: NewEntry[string]): value is string | readonly string[] =>
  typeof value === 'string' || Array.isArray(value);
