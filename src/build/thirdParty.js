import { readdirSync, readFileSync } from 'node:fs';

/** A package of others that is in what was built. */
/** @typedef {{ name: string, version: string, license: string, integrity: string, text: string }} ThirdParty */

/**
 * The packages that some of the inputs of a bundle are from, in order of name, with what their licences say.
 * @param {string} root the folder of this package, with a slash at its end
 * @param {readonly string[]} inputs
 * @returns {ThirdParty[]}
 */
export function thirdParty(root, inputs) {
  const lock = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')).packages;
  const names = new Set(inputs.flatMap((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []));
  return [...names].sort().map((name) => {
    const folder = `${root}node_modules/${name}/`;
    const { version, license } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8'));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file === undefined ? `Licence: ${license}` : readFileSync(folder + file, 'utf8').trim();
    return { name, version, license, integrity: lock[`node_modules/${name}`].integrity, text };
  });
}

/** @param {readonly ThirdParty[]} packages */
export function licencesOf(packages) {
  const notices = packages.map(({ name, version, license, text }) => `${name} ${version} (${license})\n\n${text}\n`);
  return `The program files in dist/ contain these packages.\n\n${notices.join(`\n${'-'.repeat(78)}\n\n`)}`;
}
