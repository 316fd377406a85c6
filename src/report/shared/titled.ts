import type { ReportContext } from '../Format.js';

/** A title, with the district that the report is of where it is of one alone. */
export function titled(title: string, { say, portion }: Pick<ReportContext, 'say' | 'portion'>): string {
  return portion ? say.byDistrict.title(title, portion) : title;
}
