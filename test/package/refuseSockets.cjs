// Preloaded into the program: whatever would reach for the network throws.
const refuse = (name) => () => {
  process.stderr.write(`network: ${name}\n`);
  process.exit(99);
};
require('node:net').Socket.prototype.connect = refuse('connect');
require('node:dgram').createSocket = refuse('dgram');
const dns = require('node:dns');
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) {
  dns[name] = refuse(name);
  dns.promises[name] = refuse(name);
}
for (const module of ['node:http', 'node:https']) {
  for (const name of ['request', 'get']) require(module)[name] = refuse(name);
}
require('node:tls').connect = refuse('tls');
globalThis.fetch = refuse('fetch');
