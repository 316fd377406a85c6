/** Licences that a package writes as text or as an expression, and what they are in CycloneDX. */
const licenceOf = (license) =>
  /[ ()]/.test(license) ? [{ expression: license.replace(/^\((.*)\)$/, '$1') }] : [{ license: { id: license } }];

/** `sha512-…` as npm writes it, in hex. */
const hashesOf = (integrity) => [
  { alg: 'SHA-512', content: Buffer.from(integrity.slice(7), 'base64').toString('hex') },
];

const purlOf = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/**
 * What is in the release, as a CycloneDX bill of materials (https://cyclonedx.org, 1.6). Neither time nor number: the same
 * release has the same one.
 * @param {{ version: string, license: string }} own
 * @param {readonly import('../thirdParty.js').ThirdParty[]} packages
 * @param {readonly { name: string, version: string, integrity: string }[]} nodes
 */
export function bom(own, packages, nodes) {
  const component = ({ name, version, integrity, license }) => ({
    type: 'library',
    'bom-ref': purlOf(name, version),
    name,
    version,
    licenses: licenceOf(license),
    purl: purlOf(name, version),
    hashes: hashesOf(integrity),
  });
  const components = [
    ...packages.map(component),
    // Node's own licence names those of what is in it; its text goes with the release.
    ...nodes.map((node) => ({ ...component({ ...node, license: 'MIT' }), type: 'platform' })),
  ];
  const root = purlOf('rasoat', own.version);
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': root,
        name: 'rasoat',
        version: own.version,
        licenses: licenceOf(own.license),
        purl: root,
      },
    },
    components,
    dependencies: [{ ref: root, dependsOn: components.map((one) => one['bom-ref']) }],
  };
}
