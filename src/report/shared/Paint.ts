/** Colours by meaning; the command line brings those of the terminal, anything else none. */
export interface Paint {
  bold(text: string): string;
  dim(text: string): string;
  error(text: string): string;
  warning(text: string): string;
  note(text: string): string;
  good(text: string): string;
}

const plainly = (text: string): string => text;

/** No colour at all. */
export const noPaint: Paint = {
  bold: plainly,
  dim: plainly,
  error: plainly,
  warning: plainly,
  note: plainly,
  good: plainly,
};
