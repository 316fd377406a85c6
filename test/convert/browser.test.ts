import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { draftYaml } from '../../src/convert/draftYaml.js';
import { makeDraft } from '../../src/convert/makeDraft.js';
import { readDocx } from '../../src/word/readDocx.js';
import { catalogue, root } from '../support/catalogue.js';

test('all of it runs in a browser: bundled for one, without anything of Node, it makes the same draft', async () => {
  const contents = ['word/readDocx', 'convert/makeDraft', 'convert/draftYaml'].map(
    (path) => `export * from './${path}.js';`,
  );
  const { outputFiles } = await build({
    stdin: { contents: contents.join('\n'), resolveDir: `${root}src`, loader: 'ts' },
    bundle: true,
    platform: 'browser',
    format: 'esm',
    write: false,
    logLevel: 'silent',
  });
  const bundle = await import(
    /* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')}`
  );
  const bytes = readFileSync(`${root}test/convert/documents/hoi-ccb-huyen.docx`);
  const options = { language: 'vi', vocabulary: 'vi', file: 'a.docx' } as const;
  const read = readDocx(bytes);
  if ('fault' in read) throw new Error(read.fault.reason);
  const inBundle = bundle.readDocx(bytes);
  expect(bundle.draftYaml(bundle.makeDraft(inBundle.document, catalogue), catalogue, options)).toBe(
    draftYaml(makeDraft(read.document, catalogue), catalogue, options),
  );
});
