import fc from 'fast-check'

/**
 * Property tests draw the same inputs at each run, so that a change is judged by what it changes. Look for new counterexamples with
 * another seed: `FC_SEED=7 npx vitest run tests/unit`.
 */
fc.configureGlobal({seed: Number(process.env.FC_SEED ?? 20_250_926), endOnFailure: true})
