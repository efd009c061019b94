import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import * as libvirt from '@libvirt-tck/libvirt';
import koffi from 'koffi';
import { annotationOf, annotations } from '../../generator/annotations/index.js';
import { type ApiFunction, readApi } from '../../generator/api.js';
import { declarationOf } from '../../generator/functions.js';
import { API_XML, generated, generatedPath } from '../../generator/main.js';
import { methodOf } from '../../generator/naming.js';

const GENERATED_FOR = '9.0.0';

const api = existsSync(API_XML) ? readApi(API_XML) : undefined;
const skip =
  api === undefined
    ? `needs ${API_XML}: apt-get install libvirt-dev`
    : api.version === GENERATED_FOR
      ? false
      : `needs the ${API_XML} of libvirt ${GENERATED_FOR}: this is ${api.version}`;
const functions = api?.functions ?? [];

/** Where a script finds a function: the class and its method, or the module's export. */
function boundAs(fn: ApiFunction): string | undefined {
  const { exported } = annotationOf(fn.name);
  const exports: Record<string, unknown> = libvirt;
  if (exported !== undefined) return typeof exports[exported] === 'function' ? exported : undefined;
  const { className, name } = methodOf(fn.name, fn.parameters[0]?.type);
  if (className === undefined) return undefined;
  const type = exports[className] as { prototype: Record<string, unknown> } & Record<string, unknown>;
  const method = /^(free|close)$/.test(name) ? type.prototype[name] : Object.hasOwn(type.prototype, name);
  return method || Object.hasOwn(type, name) ? `${className}.${name}` : undefined;
}

describe('the generated binding', { skip }, () => {
  test('is what the generator makes of the installed libvirt-api.xml', () => {
    for (const [name, text] of generated()) {
      assert.equal(
        readFileSync(generatedPath(name), 'utf8'),
        text,
        `${name}: npm run generate -w @libvirt-tck/libvirt`,
      );
    }
  });

  test('has every one of the 516 functions, or says why not', () => {
    assert.equal(functions.length, 516);
    const neither = functions.filter((fn) => {
      const { internal, excused } = annotationOf(fn.name);
      return boundAs(fn) === undefined && !internal && !excused;
    });
    assert.deepEqual(neither, []);
  });

  test('excuses few', () => {
    const excused = functions.filter((fn) => annotationOf(fn.name).excused !== undefined);
    const used = functions.filter((fn) => annotationOf(fn.name).internal !== undefined);
    assert.equal(excused.length, 12);
    assert.equal(used.length, 18);
  });

  test('says nothing of functions that do not exist', () => {
    const known = new Set(functions.map((fn) => fn.name));
    assert.deepEqual(
      Object.keys(annotations).filter((name) => !known.has(name)),
      [],
    );
  });

  test('declares prototypes that koffi understands and symbols that the library has', () => {
    const library = koffi.load('libvirt.so.0');
    for (const fn of functions) library.func(declarationOf(fn, annotationOf(fn.name)).prototype);
  });

  test('gives no two functions the same place', () => {
    const places = functions.map(boundAs).filter((place) => place !== undefined);
    assert.deepEqual(
      places.filter((place, index) => places.indexOf(place) !== index),
      [],
    );
  });
});
