/** A plan as the key of a map: its file, and which document in it, counted from 0. */
export const planKey = ({ file, document = 0 }: { file: string; document?: number }): string => `${file}#${document}`;
