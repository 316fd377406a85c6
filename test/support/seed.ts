import fc from 'fast-check';

// The gate gives the same verdict on the same code: property tests draw the same plans every time.
fc.configureGlobal({ seed: 20210930 });
