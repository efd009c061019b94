import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runScript } from './run-script.js';
import { cannotBuild, wrongLibrary } from './wrong-library.js';

/**
 * A kit is as good as the bugs it finds. Each of these bugs was in a driver once. Here, a library has it, and these are the
 * checks that fail with that library; all others of these scripts pass.
 */
const bugs: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'define-accepts-duplicates': {
    'domain/080-unique-identifiers': [
      'inactive: another name with its UUID cannot be defined',
      'inactive: its name with another UUID cannot be defined',
      'active: another name with its UUID cannot be defined',
      'active: its name with another UUID cannot be defined',
    ],
  },
  'start-keeps-id': {
    'domain/060-persistent-lifecycle': [
      'starting an inactive domain updates its id',
      'the started domain is found with its id',
    ],
  },
  'destroy-keeps-id': {
    'domain/060-persistent-lifecycle': ['destroying an active domain updates its id'],
  },
  'define-resets-id': {
    'domain/070-transient-to-persistent': [
      'defining a running domain keeps its id',
      'the running domain is found with its id',
    ],
  },
  'diskless-is-refused': {
    'domain/050-transient-lifecycle': ['a transient domain is created'],
    'domain/060-persistent-lifecycle': ['a domain is defined'],
    'domain/070-transient-to-persistent': ['a transient domain is created'],
    'domain/080-unique-identifiers': ['a domain is defined'],
    'domain/150-kernel-without-disk': ['a domain with kernel, initrd and no disk is defined'],
  },
  'network-destroy-undefines': {
    'network/060-persistent-lifecycle': ['the destroyed network is found by its name'],
  },
  'volume-delete-does-nothing': {
    'storage/200-volume-lifecycle': [
      'a deleted volume is not counted',
      'it is not listed',
      'its name does not find it',
      'its key does not find it',
      'its path does not find it',
      'a deleted volume cannot be deleted again',
    ],
  },
  'interface-rollback-keeps': { 'interface/140-transactions': ['then the interface is gone'] },
  'device-destroy-does-nothing': {
    'nodedev/120-virtual-adapters': [
      'destroying it emits DELETED',
      'then it is not listed',
      'then its name does not find it',
      'it cannot be destroyed again',
    ],
  },
};

const areaOf = (script: string) => script.split('/')[0];
/** The scripts that are about bugs of the areas of these scripts. */
const inAreasOf = (found: readonly string[]) =>
  [...new Set(Object.values(bugs).flatMap((each) => Object.keys(each)))]
    .filter((script) => found.some((each) => areaOf(each) === areaOf(script)))
    .sort();

const skip = cannotBuild();

for (const [bug, found] of Object.entries(bugs))
  test(`the suite finds the bug ${bug}`, { skip }, () => {
    const library = wrongLibrary(bug);
    const scripts = inAreasOf(Object.keys(found));
    const failed = scripts.map((script) => [script, runScript(script, { library }).failed]);
    assert.deepEqual(
      failed,
      scripts.map((script) => [script, found[script] ?? []]),
    );
  });
