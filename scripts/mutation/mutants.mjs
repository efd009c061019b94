// Which mutants there are of a function: classes of bugs that fit its prototype and its recorded calls.

/**
 * @typedef {object} Mutant
 * @property {string} id `virDomainSuspend/does-nothing`
 * @property {string} function
 * @property {string} class one of `classes`
 * @property {string} prototype of the function, for koffi
 * @property {string} failure how the function reports that it failed: the name of the rule in the binding
 * @property {number} [flag] the flag that is ignored
 * @property {'first' | 'last'} [element] which element of the configuration is lost
 */
/**
 * @typedef {object} Use - what the recorded calls of a function say
 * @property {number} successes the most calls that succeeded in one test
 * @property {boolean} fails some call failed
 * @property {number} flags all flags that a call had
 * @property {number} objects the most objects of its type that a test got which called it
 */

/** Each class of mutants, with the bug in its words. */
export const classes = {
  'does-nothing': 'succeeds without doing anything',
  'reports-failure': 'does it, and returns an error',
  'wrong-error': 'fails with another error code',
  'hides-failure': 'fails, and returns success',
  'stale-value': 'returns the value of its first call again',
  'wrong-value': 'returns a value that is wrong by one',
  'wrong-object': 'works on another object of the same type',
  'ignores-flag': 'ignores a flag',
  'loses-configuration': 'loses an element of the configuration',
  'event-lost': 'emits no event',
  'event-twice': 'emits every event twice',
  'event-wrong': 'emits an event with another detail',
  leaks: 'does not free the object',
};

const types = [
  'DomainSnapshot',
  'DomainCheckpoint',
  'Domain',
  'NetworkPort',
  'Network',
  'NWFilterBinding',
  'NWFilter',
  'StoragePool',
  'StorageVol',
  'Secret',
  'Interface',
  'NodeDevice',
];

/** The type of object that a function is about; undefined for a connection. @param {string} name */
export const typeOf = (name) => types.find((type) => name.startsWith(`vir${type}`));

/** @param {string} prototype */
export const parametersOf = (prototype) => prototype.slice(prototype.indexOf('(') + 1, -1).split(', ');

/** @param {string} prototype */
export const resultOf = (prototype) => prototype.slice(0, prototype.search(/vir[A-Z]\w*\(/)).trim();

/**
 * Whether a function returns an object that the script did not have.
 * @param {string} name @param {string} prototype
 */
export const returnsObject = (name, prototype) =>
  prototype.startsWith('void *') && typeOf(name) !== undefined && !/Get(Connect|Domain|Network)$/.test(name);

/** Functions that only answer: doing nothing is no bug of theirs. */
const reader =
  /(Get|Is|Has|Num|List|Lookup|Current|Peek|Stats|Compare|Baseline|Find)[A-Z]?|Info$|Ref$|Free$|Close$|Open|Event/;

/**
 * The memory of results that has a known beginning.
 * @param {string} parameter
 */
export const isResultMemory = (parameter) => /^void \*(info|uuid|stats)$/.test(parameter);

/**
 * The mutants of a function. A class that cannot change any of the recorded calls is left out.
 * @param {string} name @param {string} prototype @param {string} failure @param {Use} use
 * @returns {Mutant[]}
 */
export function mutantsOf(name, prototype, failure, use) {
  const parameters = parametersOf(prototype);
  const result = resultOf(prototype);
  const type = typeOf(name);
  const isPointer = returnsObject(name, prototype);
  const succeeds = use.successes > 0;
  const canFail = failure !== 'never';
  /** @type {(keyof typeof classes)[]} */
  const fitting = [];
  /** @param {boolean} fits @param {keyof typeof classes} one */
  const when = (fits, one) => {
    if (fits) fitting.push(one);
  };
  const isEvent = /Event(RegisterAny|Register)$/.test(name);
  when(succeeds && result === 'int' && !reader.test(name.slice(3)), 'does-nothing');
  when(succeeds && canFail, 'reports-failure');
  when(use.fails && canFail, 'wrong-error');
  when(use.fails && ((result === 'int' && canFail) || (isPointer && use.objects > 0)), 'hides-failure');
  const hasValue =
    /char \*/.test(result) ||
    parameters.some((each) => /^_Out_ .*[^*] \*\w+$/.test(each)) ||
    (result === 'int' && reader.test(name.slice(3)) && !/Ref$|Free$|Open|Lookup|Event/.test(name)) ||
    /long|unsigned/.test(result);
  when(use.successes > 1 && hasValue, 'stale-value');
  const fillsMemory = result === 'int' && parameters.some(isResultMemory);
  when(succeeds && (hasValue || fillsMemory), 'wrong-value');
  const isAboutObject = type !== undefined && !/Ref$|Free$|Get(Connect|Domain|Network)$/.test(name);
  when(
    succeeds && use.objects > 1 && isAboutObject && (isPointer || !parameters[0]?.endsWith('conn')),
    'wrong-object',
  );
  for (const one of /** @type {const} */ (['event-lost', 'event-twice', 'event-wrong']))
    when(succeeds && isEvent, one);
  when(succeeds && /Free$/.test(name), 'leaks');
  const base = { function: name, prototype, failure };
  const flags = [...Array(32).keys()]
    .map((bit) => 2 ** bit)
    .filter((flag) => Math.floor(use.flags / flag) % 2 === 1);
  const configured = succeeds && parameters.some((each) => /^const char \*(xml|xmlDesc|dxml)$/.test(each));
  return [
    ...fitting.map((one) => ({ ...base, id: `${name}/${one}`, class: one })),
    ...flags.map((flag) => ({
      ...base,
      id: `${name}/ignores-flag-${flag}`,
      class: 'ignores-flag',
      flag,
    })),
    ...(configured ? /** @type {const} */ (['first', 'last']) : []).map((element) => ({
      ...base,
      id: `${name}/loses-configuration-${element}`,
      class: 'loses-configuration',
      element,
    })),
  ];
}
