import type { EndingKind } from '../model.js';
import { endingShapes, headerShape, objectShapes, summaryShape, testShape } from '../model-shape.js';
import type { ObjectShape, Scalar } from '../shape.js';

/** An attribute, and the member of the model that it holds. */
export interface AttributeType {
  readonly name: string;
  readonly member: string;
  readonly value: Scalar<unknown>;
  readonly isRequired: boolean;
}

/** An element that is known in its place. */
export interface ElementType {
  readonly name: string;
  /** Its place among the elements of its parent, from 1 on. */
  readonly rank: number;
  /** The member of its parent's object that holds it, or of which it is an item. */
  readonly member: string;
  /** Whether it may stand only once in its parent. */
  readonly isSingle: boolean;
  readonly attributes: readonly AttributeType[];
  readonly children: ReadonlyMap<string, ElementType>;
}

type WithMembers = Pick<ObjectShape<object>, 'members'>;

/** What may stand in an attempt, in this order. */
const attempt = { plan: 'plan', diagnostic: 'diagnostics[]', check: 'checks[]', calls: 'calls' };

/**
 * The elements that may stand in each element, in the order in which they must stand, each with the member that holds it: a
 * list where many may stand. The schema says the same.
 */
const CHILDREN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  report: { platform: 'platform', 'known-list': 'knownLists[]', test: 'tests[]', summary: 'summary' },
  platform: {
    driver: 'driver',
    libvirt: 'libvirt',
    host: 'host',
    capability: 'capabilities[]',
    property: 'properties[]',
    overridden: 'overridden[]',
  },
  test: { known: 'known', attempt: 'earlier[]', ...attempt },
  attempt,
  check: { known: 'known', diagnostic: 'diagnostics[]' },
  calls: { call: 'calls[]' },
  call: { error: 'errors[]' },
};

/** The shape whose members are an element's attributes, as far as one text holds them. */
const SHAPES: Readonly<Record<string, WithMembers>> = {
  ...objectShapes,
  report: headerShape,
  test: testShape,
  summary: summaryShape,
  'known-list': objectShapes.knownList,
  capability: objectShapes.platformFact,
  property: objectShapes.platformFact,
  overridden: objectShapes.platformFact,
  error: objectShapes.callErrors,
};

/** Members that are no attribute of that name: a text, and an outcome, which follows from the rest. */
const OTHERWISE: Readonly<Record<string, string>> = { diagnostic: 'text', test: 'outcome' };

/** The attributes that hold members of a shape, in their order: `osVersion` is `os-version`. */
export function attributesOf(shape: WithMembers | undefined, except?: string): readonly AttributeType[] {
  return (shape?.members ?? []).flatMap(([member, value]) =>
    isScalar(value) && member !== except
      ? [{ name: attributeName(member), member, value, isRequired: !('optional' in value) }]
      : [],
  );
}

function isScalar(shape: object): shape is Scalar<unknown> {
  return 'parse' in shape;
}

function attributeName(member: string): string {
  return member === 'status'
    ? 'exit-status'
    : member.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The attributes beside those of the elements: of endings by their kind, and of a summary's counts. */
export const ENDING_ATTRIBUTES = Object.fromEntries(
  Object.entries(endingShapes).map(([kind, shape]) => [kind, attributesOf(shape, 'kind')]),
) as Readonly<Record<EndingKind, readonly AttributeType[]>>;
export const TOTALS_ATTRIBUTES: readonly AttributeType[] = attributesOf(objectShapes.totals);

/** The root element, and through it all others. */
export const REPORT: ElementType = elementType('report', '', 1);

/** Names for the scanner: those that come often. */
export const NAMES: readonly string[] = [
  ...new Set(['report', ...Object.values(CHILDREN).flatMap(Object.keys)]),
  ...['number', 'name', 'outcome', 'reason', 'duration', 'kind'],
];

function elementType(name: string, place: string, rank: number): ElementType {
  const children = Object.entries(CHILDREN[name] ?? {});
  return {
    name,
    rank,
    member: place.replace('[]', ''),
    isSingle: !place.endsWith('[]'),
    attributes: attributesOf(SHAPES[name], OTHERWISE[name]),
    children: new Map(children.map(([child, its], index) => [child, elementType(child, its, index + 1)])),
  };
}
