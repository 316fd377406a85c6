#!/usr/bin/env node
// In words that any Node reads, so that one too old is told so and does not stumble over what it cannot read.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major > 20 || (major === 20 && minor >= 12)) {
  require('./start.js').start(require('./ownFiles.js'), process.argv.slice(2));
} else {
  process.stderr.write(
    `rasoat cần Node.js 20.12 trở lên; máy này đang dùng Node.js ${process.versions.node}. / rasoat needs Node.js 20.12 or later; this is Node.js ${process.versions.node}.\n`,
  );
  process.exitCode = 2;
}
