import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { visible } from '../../src/plan/text/visible.js';
import { formatNames, formatOf, formats, textFormatNames } from '../../src/report/formats.js';
import { renderReport } from '../../src/report/renderReport.js';
import { syntaxes } from '../../src/report/shared/syntaxes.js';
import { boardReport } from '../support/boardReport.js';
import { namesBelow, readText } from '../support/catalogue.js';
import { hostilePlan } from '../support/hostilePlan.js';
import { commandsIn } from '../support/runner.js';

const { context, plans, totals } = boardReport();
const evil = [...plans, hostilePlan('plans/::error ::x##[error]y.yaml')];
const written = async (format: (typeof textFormatNames)[number]) =>
  (await renderReport(format, context, evil, {}, totals)) as string;

/** What a reader makes of a text; undefined where it is of another kind. */
const readers = {
  json: (text: string): unknown => JSON.parse(text),
  xml: (text: string): unknown => {
    const read: unknown[] = [];
    const parser = new SaxesParser({ position: false });
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', ({ name, attributes }) => void read.push([name, { ...attributes }]));
    parser.on('text', (content) => void read.push(content));
    parser.write(text).close();
    return read;
  },
};

function kindOf(text: string): keyof typeof readers | undefined {
  return (['json', 'xml'] as const).find((kind) => {
    try {
      readers[kind](text);
      return kind !== 'xml' || text.startsWith('<?xml');
    } catch {
      return false;
    }
  });
}

describe.each(textFormatNames)('%s', (format) => {
  const { syntax } = formats[format];

  test('says itself what it is written in', async () => {
    const kind = kindOf(await written(format));
    expect(syntax === 'json' || syntax === 'xml' ? syntax : undefined).toBe(kind);
  });

  test('gives a runner of GitHub Actions no command of a plan, and its readers the same as elsewhere', async () => {
    const text = await written(format);
    const guarded = syntaxes[syntax].inert(text);
    if (syntax === 'commands') {
      expect(guarded).toBe(text);
      for (const { properties } of commandsIn(text)) expect(properties.title).toBeDefined();
      return;
    }
    expect(commandsIn(guarded)).toEqual([]);
    if (syntax === 'json' || syntax === 'xml') expect(readers[syntax](guarded)).toEqual(readers[syntax](text));
    else expect(guarded.replaceAll('\u200b', '')).toBe(text.replaceAll('\u200b', ''));
  });
});

test.each(['::error ::x', '  ::error file=a::x', '##[error]x', 'a ##[group]b', '\u00a0::warning ::x'])(
  'a command is none in any text of data: %j',
  (command) => {
    const json = JSON.stringify({ [command]: command }, undefined, 1);
    expect(commandsIn(syntaxes.json.inert(json))).toEqual([]);
    expect(JSON.parse(syntaxes.json.inert(json))).toEqual(JSON.parse(json));
    const xml = `<?xml version="1.0"?>\n<a b="${visible(command)}">\n${command}\n</a>`;
    expect(commandsIn(syntaxes.xml.inert(xml))).toEqual([]);
    expect(readers.xml(syntaxes.xml.inert(xml))).toEqual(readers.xml(xml));
  },
);

test('no format is named anywhere but in its entry', () => {
  // Words of other things too: a list of missing units, a text, an ending, a syntax.
  const words = new Set(['text', 'missing', 'csv', 'json', 'summary']);
  const names = formatNames.filter((name) => !words.has(name));
  const sources = namesBelow('src').filter(
    // What units send in the place of a plan are files of other makers, called alike; the register of them has formats of its own.
    (path) =>
      path.endsWith('.ts') &&
      path !== 'report/formats.ts' &&
      !/^(?:build|form|word|desk\/register|shell\/receive)\/|registerOutputs|messages\/\w+\/(?:receive|paths)\.ts$/.test(
        path,
      ),
  );
  const naming = sources.flatMap((path) =>
    readText(`src/${path}`)
      .split('\n')
      .filter((line) => !/^import |^\} from /.test(line))
      .filter((line) => {
        const quoted = [...line.matchAll(/'([a-z]+)'/g)].map(([, word = '']) => word);
        // Sheets and parts of pages are called summary, too.
        const listed = quoted.filter((word) => word !== 'summary' && (formatNames as string[]).includes(word));
        return quoted.some((word) => (names as string[]).includes(word)) || new Set(listed).size > 1;
      })
      .map((line) => `${path}: ${line.trim()}`),
  );
  expect(naming).toEqual([]);
});

test('what a format is also called is called so by no other', () => {
  const called = formatNames.flatMap((name) => [name, ...(formatOf(name).alsoCalled ?? [])]);
  expect(new Set(called).size).toBe(called.length);
});
