/** Other ways to store one plan that none of its words tells apart. Each takes a plan in block style with Vietnamese keys. */
export const forms: Readonly<Record<string, (text: string) => string>> = {
  nfd: (text) => text.normalize('NFD'),
  crlf: (text) => text.replaceAll('\n', '\r\n'),
  bom: (text) => `\ufeff${text}`,
  'upper keys': (text) => withKeys(text, (key) => key.toUpperCase()),
  'no marks in keys': (text) => withKeys(text, bare),
  underscores: (text) => withKeys(text, (key) => bare(key).replaceAll(' ', '_')),
  'quoted values': (text) => text.replace(/^( *(?:- )?[^:\n{[]+: )([^[{\n"]+)$/gm, '$1"$2"'),
  'single quotes': (text) => text.replace(/^( *(?:- )?[^:\n{[]+: )([^[{\n']+)$/gm, "$1'$2'"),
  'blank lines': (text) => text.replaceAll('\n', '\n\n'),
  comments: (text) => `# Kế hoạch của đơn vị\n${text.replace(/^(\S.*:)$/gm, '$1 # mục')}`,
  'document start': (text) => `---\n${text}`,
  'trailing spaces': (text) => text.replaceAll('\n', '   \n'),
  'two blanks after colons': (text) => text.replace(/^([^:\n]+): (?=\S)/gm, '$1:  '),
};

const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

function withKeys(text: string, change: (key: string) => string): string {
  return text.replace(
    /^( *(?:- )?)([^:\n{["]+)(?=:(?: |$))/gm,
    (_, before: string, key: string) => before + change(key),
  );
}
