/**
 * The programs that rasoat is measured against, as their users run them on a folder of plans. All stop at the first error
 * of a file but jsonschema, which names all. `statuses`: all files judged, without or with errors.
 * @typedef {{schema: string, ruleset: string}} Schemas Paths of the files that hold the schema.
 * @typedef {{name: string, package: string, program: string, native?: boolean, slow?: boolean, largest: number, statuses: readonly [number, number], argv: (schemas: Schemas) => string[]}} Peer
 */
const PLANS = 'ke-hoach/**/*.yaml';
const olderNode = Number(process.versions.node.split('.')[0]) < 22;

/** @type {readonly Peer[]} */
export const peers = [
  {
    name: 'ajv-cli',
    package: 'ajv-cli@5',
    program: 'dist/index.js',
    largest: 10_000,
    statuses: [0, 1],
    argv: ({ schema }) => [
      'validate',
      '--spec=draft2020',
      '--strict=false',
      '--errors=line',
      '-s',
      schema,
      '-d',
      PLANS,
    ],
  },
  {
    name: '@jirutka/ajv-cli',
    package: '@jirutka/ajv-cli@6',
    program: 'lib/main.js',
    slow: true,
    largest: 10_000,
    statuses: [0, 1],
    argv: ({ schema }) => ['validate', '--strict', 'false', '--errors', 'line', '-s', schema, PLANS],
  },
  {
    name: '@stoplight/spectral-cli',
    package: '@stoplight/spectral-cli@6',
    program: 'dist/index.js',
    slow: true,
    largest: 1000,
    statuses: [0, 1],
    argv: ({ ruleset }) => ['lint', '--ruleset', ruleset, '--ignore-unknown-format', '--format', 'json', PLANS],
  },
  {
    name: 'v8r',
    package: olderNode ? 'v8r@5' : 'v8r@6',
    program: 'src/index.js',
    slow: true,
    largest: 1000,
    statuses: [0, 99],
    argv: ({ schema }) => ['--schema', schema, PLANS],
  },
  {
    name: '@sourcemeta/jsonschema',
    package: '@sourcemeta/jsonschema@16',
    program: `build/github-releases/jsonschema-${platform()}`,
    native: true,
    largest: 10_000,
    statuses: [0, 2],
    // Without --continue it stops at the first plan with an error; --fast would leave out what is wrong and where.
    argv: ({ schema }) => ['validate', schema, 'ke-hoach', '--extension', '.yaml', '--continue'],
  },
];

/** How @sourcemeta/jsonschema names its binaries: its own start script, which needs Node, is not measured. */
function platform() {
  const [system, processor] = [process.platform, process.arch === 'x64' ? 'x86_64' : process.arch];
  if (system === 'win32') return `windows-${processor}.exe`;
  const { header } = /** @type {any} */ (process.report.getReport());
  return `${system}-${processor}${system === 'linux' && !header.glibcVersionRuntime ? '-musl' : ''}`;
}
