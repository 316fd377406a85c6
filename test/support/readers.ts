import { strFromU8, unzipSync } from 'fflate';
import { marked, type Token, type Tokens } from 'marked';
import { type DefaultTreeAdapterTypes as Html, parse } from 'parse5';
import { SaxesParser } from 'saxes';

/** What a document is made of, apart from its words. */
export interface Made {
  /** `a`, `a[href]`: each element and each attribute there is. */
  shapes: Set<string>;
  /** The values of the attributes that lead somewhere. */
  links: Set<string>;
  /** Its words: all texts, attributes among them. */
  words: string;
}

const read = new Map<string, Made>();

/** Reads XML, and throws unless it is well formed. Parts that many documents share are read once. */
export function readXml(xml: string): Made {
  const made = read.get(xml) ?? parseXml(xml);
  read.set(xml, made);
  return made;
}

function parseXml(xml: string): Made {
  const made: Made = { shapes: new Set(), links: new Set(), words: '' };
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    made.shapes.add(name);
    for (const [key, { value }] of Object.entries(attributes)) note(made, name, key, value);
  });
  parser.on('text', (text) => {
    made.words += text;
  });
  for (const event of ['comment', 'cdata', 'doctype'] as const) parser.on(event, () => made.shapes.add(event));
  parser.on('processinginstruction', ({ target }) => made.shapes.add(target));
  parser.write(xml).close();
  return made;
}

/** Reads a page as a browser does. */
export function readHtml(html: string): Made {
  const made: Made = { shapes: new Set(), links: new Set(), words: '' };
  const visit = (node: Html.Node) => {
    if (node.nodeName === '#text') made.words += (node as Html.TextNode).value;
    else made.shapes.add(node.nodeName);
    if ('attrs' in node) for (const { name, value } of node.attrs) note(made, node.nodeName, name, value);
    if ('childNodes' in node) for (const child of node.childNodes) visit(child);
  };
  visit(parse(html));
  return made;
}

function note(made: Made, element: string, key: string, value: string): void {
  made.shapes.add(`${element}[${key}]`);
  made.words += ` ${value} `;
  if (/^(?:xlink:)?(?:href|src|action|target|data)$/i.test(key)) made.links.add(value);
}

export interface Office {
  parts: Map<string, Made>;
  /** Whatever is no XML, by name. */
  others: string[];
}

/** The parts of an Office document, each well formed. */
export function readOffice(bytes: Uint8Array): Office {
  const office: Office = { parts: new Map(), others: [] };
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    if (/\.(?:xml|rels)$/.test(name)) office.parts.set(name, readXml(strFromU8(content)));
    else office.others.push(name);
  }
  return office;
}

export interface MadeMarkdown {
  /** Kinds of tokens: `heading`, `link`, `html`. */
  kinds: Set<string>;
  headings: string[];
  words: string;
}

/** Reads GitHub-flavoured Markdown. */
export function readMarkdown(markdown: string): MadeMarkdown {
  const made: MadeMarkdown = { kinds: new Set(), headings: [], words: '' };
  const visit = (token: Token) => {
    made.kinds.add(token.type);
    if (token.type === 'heading') made.headings.push(wordsOf((token as Tokens.Heading).tokens));
    if (token.type === 'table') {
      const { header, rows } = token as Tokens.Table;
      for (const cell of [...header, ...rows.flat()]) cell.tokens.forEach(visit);
    } else if ('items' in token) (token.items as Token[]).forEach(visit);
    else if ('tokens' in token && token.tokens) token.tokens.forEach(visit);
    else made.words += `${plain(token)} `;
  };
  marked.lexer(markdown, { gfm: true }).forEach(visit);
  return made;
}

const wordsOf = (tokens: readonly Token[]) => tokens.map(plain).join('');

/** The words of a token without tokens in it; references to characters are left for a browser by `marked`. */
function plain(token: Token): string {
  if (!('text' in token)) return '';
  if (token.type === 'codespan' || token.type === 'code') return String(token.text);
  return String(token.text).replace(/&(?:amp|lt|gt|quot|#36|#39|#8203);/g, (reference) => REFERENCES[reference] ?? '');
}

const REFERENCES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#36;': '$',
  '&#39;': "'",
  '&#8203;': '\u200b',
};

/** An annotation as the runner of GitHub reads it (actions/runner, ActionCommand.cs). */
export interface Command {
  name: string;
  properties: Record<string, string>;
  message: string;
}

/** Every command that the runner would find in what a step prints. */
export function readCommands(output: string): Command[] {
  return output.split(/\r\n|\r|\n/).flatMap((line): Command[] => {
    const given = line.trimStart();
    const end = given.indexOf('::', 2);
    if (given.startsWith('::') && end > 0) {
      const [name = '', ...rest] = given.slice(2, end).split(' ');
      const pairs = rest
        .join(' ')
        .split(',')
        .filter((pair) => pair !== '')
        .map((pair) => [pair.slice(0, pair.indexOf('=')).trim(), unescaped(pair.slice(pair.indexOf('=') + 1))]);
      return [{ name, properties: Object.fromEntries(pairs), message: unescaped(given.slice(end + 2)) }];
    }
    const old = line.indexOf('##[');
    return old >= 0 && line.includes(']', old) ? [{ name: line.slice(old), properties: {}, message: '' }] : [];
  });
}

const unescaped = (text: string) =>
  text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
