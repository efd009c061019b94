// Loaded before a script (`node --import`): puts a bug into one function of libvirt, the mutant in TCK_MUTANT, between the script
// and the library. No released file knows of this one: it changes what koffi makes of a prototype. TCK_MUTANT_APPLIED names a file
// that exists afterwards if the mutant changed a call.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { behaviours } from './behaviours.mjs';
import { returnsObject, typeOf } from './mutants.mjs';

/** @typedef {(...parameters: any[]) => any} CFunction */

/**
 * @typedef {object} Context - what a mutant needs beside the function
 * @property {import('./mutants.mjs').Mutant} mutant
 * @property {() => void} applied says that the mutant changed a call
 * @property {(result: unknown) => boolean} failed whether the function failed, by its result
 * @property {(code: number) => void} setError makes an error the last error of this thread
 * @property {(prototype: string) => CFunction} libvirt a function of the library, without a bug
 * @property {(except?: bigint) => bigint | undefined} other another live object of the function's type
 * @property {Map<unknown, (call: CFunction, values: unknown[]) => unknown>} callbacks how calls of callbacks are changed
 * @property {any} native koffi
 */

const require = createRequire(new URL('../../packages/libvirt/package.json', import.meta.url));
const native = require(`@koromix/koffi-${process.platform}-${process.arch}`);

/** @type {import('./mutants.mjs').Mutant} */
const mutant = JSON.parse(process.env.TCK_MUTANT ?? '{}');
const { func } = native.LibraryHandle.prototype;

/** @type {any} */
let library;
const libvirt = (/** @type {string} */ prototype) => func.call(library, prototype);
let isApplied = false;

/** The objects that the script has, by type. @type {Map<string, Set<bigint>>} */
const live = new Map();

const codeOfLastError = () => libvirt('int virGetLastErrorCode()')();

/** @type {Readonly<Record<string, (result: any) => boolean>>} */
const failures = {
  never: () => false,
  ifNegative: (result) => result < 0,
  ifMinusOne: (result) => result === -1,
  ifNull: (result) => result === null,
  ifNullWithError: (result) => result === null && codeOfLastError() !== 0,
  ifZeroWithError: (result) => Number(result) === 0 && codeOfLastError() !== 0,
  ifNoIdWithError: (result) => result === 0xffff_ffff && codeOfLastError() !== 0,
};

/** The functions by which objects differ, where that is not their name. @type {Readonly<Record<string, string>>} */
const identities = { NWFilterBinding: 'GetPortDev', Secret: 'GetUsageID', StorageVol: 'GetKey' };

/**
 * Scripts may have several handles of one object.
 * @param {string} type @param {bigint} object
 */
const identityOf = (type, object) =>
  type === 'NetworkPort'
    ? object
    : libvirt(`const char *vir${type}${identities[type] ?? 'GetName'}(void *object)`)(object);

/** @type {Context} */
const context = {
  mutant,
  native,
  libvirt,
  callbacks: new Map(),
  applied() {
    if (!isApplied && process.env.TCK_MUTANT_APPLIED) writeFileSync(process.env.TCK_MUTANT_APPLIED, '');
    isApplied = true;
  },
  failed: failures[mutant.failure] ?? failures.never,
  setError(code) {
    // Without a connection, the function fails; then its error gets the code.
    if (codeOfLastError() === 0) libvirt('void *virConnectGetHostname(void *conn)')(null);
    native.encode(libvirt('void *virGetLastError()')(), 'int', code);
  },
  other(except) {
    const type = typeOf(mutant.function) ?? '';
    const same = except === undefined ? undefined : identityOf(type, except);
    return [...(live.get(type) ?? [])].filter((each) => identityOf(type, each) !== same).pop();
  },
};

/**
 * Keeps account of the objects that the script has.
 * @param {string} name @param {string} prototype @param {CFunction} raw @returns {CFunction}
 */
function watched(name, prototype, raw) {
  const type = typeOf(name);
  if (type === undefined) return raw;
  const objects = live.get(type) ?? new Set();
  live.set(type, objects);
  if (name.endsWith('Free'))
    return (object) => {
      objects.delete(object);
      return raw(object);
    };
  if (!returnsObject(name, prototype)) return raw;
  return (...parameters) => {
    const object = raw(...parameters);
    if (object !== null) objects.add(object);
    return object;
  };
}

const { load } = native;
/** @param {string | null} path */
native.load = (path) => {
  const loaded = load(path);
  const value = (/** @type {string} */ prototype, /** @type {unknown[]} */ ...rest) => {
    const raw = func.call(loaded, prototype, ...rest);
    const name = /\b(vir[A-Z]\w*)\(/.exec(prototype)?.[1];
    if (name === undefined) return raw;
    library ??= loaded;
    const real = watched(name, prototype, raw);
    const behaviour = behaviours[mutant.class];
    return name === mutant.function && behaviour ? behaviour(real, context) : real;
  };
  // The prototype of libraries has a `func` that cannot be assigned to.
  return Object.defineProperty(loaded, 'func', { value });
};

const { register } = native;
/** @param {CFunction} call @param {unknown} type */
native.register = (call, type) => {
  const callback = register((/** @type {unknown[]} */ ...values) => {
    const changed = context.callbacks.get(callback);
    return changed === undefined ? call(...values) : changed(call, values);
  }, type);
  return callback;
};
