/** What a unit fills in: a text file, or a form in Excel. */
export type SkeletonFormat = 'yaml' | 'xlsx';
/** What `rasoat init` can make, the first being what it makes unless told otherwise. */
export const skeletonFormats: readonly SkeletonFormat[] = ['yaml', 'xlsx'];

/** Whether it is a form in Excel. */
export const isFormFormat = (format: SkeletonFormat | undefined): boolean => format === 'xlsx';

/** What the name of a file says that it is to be: a form where it ends as one. */
export const formatOfName = (file: string | undefined): SkeletonFormat =>
  /\.xlsx$/i.test(file ?? '') ? 'xlsx' : 'yaml';

/** Whether the name of a file says at all what it is to be. */
export const hasFormatEnding = (file: string): boolean => /\.(?:xlsx|ya?ml)$/i.test(file);
