import type { CommandFamilySpec } from '../../src/index.js';

const common = { exitStatuses: { clean: '', trouble: '' } } as const;

/** A family with two commands. */
export const sampleFamily = {
  name: 'tck-family',
  purpose: 'try commands that are several in one',
  commands: {
    lint: {
      ...common,
      name: 'tck-family lint',
      purpose: 'find faults',
      usage: ['[OPTION]… FILE…'],
      operands: [{ name: 'FILE', description: 'what to look at', completes: 'files', repeatable: true }],
      options: { Lint: { catalog: { type: 'boolean', description: 'look for names that are gone' } } },
      examples: [{ command: 'tck-family lint a.yaml', description: 'Looks at a file.' }],
    },
    record: {
      ...common,
      name: 'tck-family record',
      purpose: 'write down what fails',
      usage: ['[OPTION]…'],
      options: { Record: { reason: { type: 'string', argument: 'TEXT', description: 'why it fails' } } },
      examples: [{ command: 'tck-family record --reason=why', description: 'Writes it down.' }],
    },
  },
  seeAlso: ['tck-run(1)'],
} as const satisfies CommandFamilySpec;
