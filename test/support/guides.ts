/** The guides, each beside what it describes. Their runs are run, and their links lead somewhere. */
export const guides = [
  'README.md',
  'README.vi.md',
  'CONTRIBUTING.md',
  'src/README.md',
  'examples/README.md',
  'examples/README.vi.md',
  'examples/guide.md',
  'examples/huong-dan.md',
  'examples/windows.md',
  'examples/may-windows.md',
  'examples/ci/README.md',
  'examples/ci/README.vi.md',
  'schemas/README.md',
  'schemas/README.vi.md',
  'schemas/conclusions/mttq-2021-2025/README.md',
] as const;
