import type { Annotation } from './annotation.js';
import { annotationOf } from './annotations/index.js';
import type { Api, ApiFunction } from './api.js';
import { enumDocstring, memberDocstring } from './docstring.js';
import { extras } from './extras.js';
import { withFlagEnums } from './flags.js';
import { declarationOf } from './functions.js';
import { methodSource, specialSource } from './method.js';
import { CLASSES, enumName, memberNames, methodOf, releaseOf } from './naming.js';
import { parameterTypes } from './parameter-types.js';
import { structEnums, structsSource } from './structs.js';

const HEADER = `// Made by \`npm run generate -w @libvirt-tck/libvirt\` from libvirt-api.xml: do not edit.
// The descriptions are libvirt's own, from the same file. Copyright the libvirt project, LGPL-2.1-or-later.
`;

/** The generated modules, by file name. */
export function generate(api: Api): Record<string, string> {
  return {
    'functions.gen.ts': functionsModule(api),
    'enums.gen.ts': enumsModule(api),
    'structs.gen.ts': structsModule(api),
    'parameter-names.gen.ts': parameterNamesModule(api),
    'parameter-types.gen.ts': parameterTypesModule(api),
    'since.gen.ts': sinceModule(api),
    'classes.gen.ts': classesModule(api),
  };
}

const isDeclared = ({ excused, undeclared }: Annotation) => excused === undefined && undeclared === undefined;

function functionsModule(api: Api): string {
  const declarations = api.functions
    .map((fn) => ({ fn, annotation: annotationOf(fn.name) }))
    .filter(({ annotation }) => isDeclared(annotation))
    .map(({ fn, annotation }) => {
      const { prototype, type, failed } = declarationOf(fn, annotation);
      const declare =
        annotation.internal === undefined && annotation.exported === undefined
          ? 'declare'
          : 'declareUntraced';
      return `export const ${fn.name} = ${declare}<${type}>('${prototype}', ${failed});`;
    });
  const used = [
    'ifMinusOne',
    'ifNegative',
    'ifNoIdWithError',
    'ifNull',
    'ifNullWithError',
    'ifZeroWithError',
    'never',
  ];
  return `${HEADER}
import { declare, declareUntraced, ${used.join(', ')} } from '../library/declare.js';
import type { Address, Memory } from '../memory/address.js';

${declarations.join('\n')}
`;
}

function enumsModule(api: Api): string {
  const enums = api.enums.map((found) => {
    const { name, members } = found;
    const names = memberNames(name, members);
    const entries = members
      .filter((member) => names.has(member.name))
      .map((member) => `${memberDocstring(member)}\n${names.get(member.name)}: ${member.value},`);
    const own = enumName(name);
    return `${enumDocstring(found)}
export const ${own} = {
${entries.join('\n')}
} as const;
export type ${own} = (typeof ${own})[keyof typeof ${own}] | (number & {});`;
  });
  return `${HEADER}
// The types admit any number beside the values known here: a newer libvirt may answer with one.

${enums.join('\n\n')}
`;
}

function structsModule(api: Api): string {
  return `${HEADER}
import type { Address } from '../memory/address.js';
import { layout } from '../memory/layout.js';
import * as read from '../memory/read.js';
import type { ${structEnums().join(', ')} } from './enums.gen.js';

${structsSource(api)}
`;
}

function parameterNamesModule(api: Api): string {
  const entries = api.strings.map(
    (string) => `${memberDocstring(string)}\n${string.name.replace(/^VIR_/, '')}: '${string.value}',`,
  );
  return `${HEADER}
/** Names of typed parameters: \`VIR_DOMAIN_MEMORY_HARD_LIMIT\` is \`ParameterName.DOMAIN_MEMORY_HARD_LIMIT\`. */
export const ParameterName = {
${entries.join('\n')}
} as const;
`;
}

function parameterTypesModule(api: Api): string {
  const entries = [...parameterTypes(api.strings)].map(([name, type]) => `  '${name}': '${type}',`);
  return `${HEADER}
import type { ParameterType } from '../typed-parameters/model.js';

/** C types of the typed parameters that are numbers, by name. */
export const knownParameterTypes: Readonly<Record<string, ParameterType>> = {
${entries.join('\n')}
};
`;
}

function sinceModule(api: Api): string {
  const entries = api.functions.map(({ name, since }) => `  ${name}: '${since}',`);
  return `${HEADER}
/** The first version of libvirt that has each function. */
export const since = {
${entries.join('\n')}
} as const;
`;
}

/** Functions that give a reference back: `free()` and `close()` are the handle's own. */
const isRelease = (name: string) => /^vir\w+Free$|^virConnectClose$/.test(name);

function classesModule(api: Api): string {
  const classes = Object.values(CLASSES).map(({ name }) => classSource(api, name));
  const text = classes.join('\n\n');
  return `${HEADER}
${imports(api, text)}

${text}
`;
}

function classSource(api: Api, className: string): string {
  const enums = new Set(api.enums.map((found) => found.name));
  const methods = functionsOf(api, className)
    .filter((fn) => !isRelease(fn.name))
    .map((fn) => methodSource(fn, withFlagEnums(fn, annotationOf(fn.name), enums)));
  const more = Object.entries(extras[className] ?? {}).map(
    ([name, special]) => `/** ${special.doc} */\n${specialSource(name, special)}`,
  );
  const type = cType(className).replace(/Ptr$/, '');
  const release = releaseOf(`${type}Ptr`);
  const variable = `${className[0]?.toLowerCase()}${className.slice(1)}Lifetime`;
  const close = className === 'Connection' ? [CLOSE] : [];
  return `const ${variable} = lifetime('${className}', ${type}Ref, ${release});

/** \`${type}\` */
export class ${className} extends Handle {
constructor(at: Address) {
super(at, ${variable});
}

${[...close, ...more, ...methods].join('\n\n')}
}`;
}

const CLOSE = `/** virConnectClose: gives this reference back. Returns how many are left; 0 when the connection is closed. */
close(): number {
return Number(this.release() ?? 0);
}`;

function functionsOf(api: Api, className: string): ApiFunction[] {
  return api.functions.filter((fn) => {
    const annotation = annotationOf(fn.name);
    if (annotation.exported || annotation.internal || annotation.excused) return false;
    return methodOf(fn.name, fn.parameters[0]?.type).className === className;
  });
}

function cType(className: string): string {
  const found = Object.entries(CLASSES).find(([, known]) => known.name === className);
  if (found === undefined) throw new Error(`no such class: ${className}`);
  return found[0];
}

/** Imports everything that the text of the module mentions. */
function imports(api: Api, text: string): string {
  const mentioned = new Set(text.replaceAll(/\/\*\*.*?\*\//gs, '').match(/\b[A-Za-z]\w+\b/g));
  const line = (names: readonly string[], from: string, type = false): string => {
    const used = [...new Set(names)].filter((name) => mentioned.has(name)).sort();
    return used.length === 0 ? '' : `import ${type ? 'type ' : ''}{ ${used.join(', ')} } from '${from}';\n`;
  };
  const structs = [...structsSource(api).matchAll(/export (interface|const|function) (\w+)/g)];
  const specials = [
    ...api.functions.map((fn) => annotationOf(fn.name).special),
    ...Object.values(extras).flatMap((methods) => Object.values(methods)),
  ].filter((special) => special !== undefined);
  const modules = new Map<string, Set<string>>();
  for (const special of specials) {
    const add = (from: string, name: string) => modules.set(from, (modules.get(from) ?? new Set()).add(name));
    add(special.from, special.name);
    for (const [from, types] of Object.entries(special.types ?? {}))
      for (const type of types) add(from, `type ${type}`);
  }
  const specialImports = [...modules].map(
    ([from, names]) => `import { ${[...names].join(', ')} } from '../${from}';\n`,
  );
  return [
    line(['address', 'Handle', 'lifetime'], '../handle.js'),
    line(['Address'], '../memory/address.js', true),
    line(['fillNumbers', 'fillStrings', 'takePointers', 'takeRecords', 'takeStrings'], '../memory/lists.js'),
    line(['withMemory'], '../memory/scratch.js'),
    line(['callAsync'], '../library/call-async.js'),
    line(['CallOptions'], '../library/threads.js', true),
    line(['uuidBytes', 'UUID_BYTES', 'UUID_TEXT'], '../memory/uuid.js'),
    line(
      ['fillTypedParameters', 'lendTypedParameters', 'takeTypedParameters', 'withTypedParameters'],
      '../typed-parameters/memory.js',
    ),
    line(['TypedParameters', 'TypedParametersInput'], '../typed-parameters/model.js', true),
    line(
      api.enums.map((found) => enumName(found.name)),
      './enums.gen.js',
      true,
    ),
    line(
      structs.filter((match) => match[1] !== 'interface').map((match) => `${match[2]}`),
      './structs.gen.js',
    ),
    line(
      structs.filter((match) => match[1] === 'interface').map((match) => `${match[2]}`),
      './structs.gen.js',
      true,
    ),
    line(
      api.functions.map((fn) => fn.name),
      './functions.gen.js',
    ),
    ...specialImports,
  ].join('');
}
