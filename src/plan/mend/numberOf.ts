const NUMBER = /^(?:\d{1,2}|[IVX]{1,5}|[A-Za-zĐđ])[.)/](?=\s|\p{L})/u;

/** The number that a line begins with as the parts of a document do: `II.`, `1)`, `a)`; undefined where it has none. */
export const numberOf = (text: string): string | undefined => NUMBER.exec(text)?.[0];
