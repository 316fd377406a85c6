import fc from 'fast-check';

// Every run draws other plans; `vitest.config.ts` draws the seed, prints it, and repeats the one of FC_SEED.
fc.configureGlobal({ seed: Number(process.env.FC_SEED) });
