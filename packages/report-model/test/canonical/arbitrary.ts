import fc from 'fast-check';
import type { Attempt, Diagnostic, Extra, Platform, Report, Test } from '../../src/model.js';
import { totalsOf } from '../../src/totals.js';
import { anyReport, anyTest, text } from '../arbitrary.js';

/** Elements that this version does not know, as canonical text. */
const ELEMENTS = [
  '<later/>',
  '<later>\n      <inner/> text &amp; \\x41 more &#13;<inner>a</inner>\n    </later>',
  '<__proto__>&gt;</__proto__>',
];
/** The same, of another namespace: these the schema allows for. */
const FOREIGN_ELEMENTS = [
  '<x:later xmlns:x="urn:x" a="&lt;&quot;&#10;>"/>',
  '<later xmlns="urn:x"><check/></later>',
];

/** Reports with all that a canonical document can hold: also what later versions may add, and attempts. */
export const canonicalReport = reportsWith([...ELEMENTS, ...FOREIGN_ELEMENTS]);

/** The same without elements of later versions, for which this version's schema is not made. */
export const schemaReport = reportsWith(FOREIGN_ELEMENTS);

function reportsWith(elements: readonly string[]): fc.Arbitrary<Report> {
  const element = fc.constantFrom(...elements);
  const extra = extraWith(element);
  return fc
    .record({
      report: anyReport,
      attempts: fc.infiniteStream(fc.array(anyTest, { maxLength: 1 })),
      extras: fc.infiniteStream(fc.option(extra, { nil: undefined, freq: 4 })),
      others: fc.option(fc.array(element, { minLength: 1, maxLength: 2 }), { nil: undefined }),
    })
    .map(({ report, attempts, extras, others }) => {
      const next = (): Extra | undefined => extras.next().value;
      const tests = report.tests.map((it) => {
        const earlier = (attempts.next().value as readonly Test[]).map(({ id: _, title: __, ...rest }) =>
          extendAttempt<Attempt>(rest, next),
        );
        return { ...extendAttempt(it, next), ...(earlier.length > 0 && { earlier }) };
      });
      return {
        ...extend(report, next),
        platform: extendPlatform(report.platform, next),
        tests,
        summary: {
          ...extend(report.summary, next),
          totals: totalsOf(tests),
          // Before the first test they would be taken for part of the header.
          ...(others !== undefined && tests.length > 0 && { others }),
        },
      };
    });
}

function extraWith(element: fc.Arbitrary<string>): fc.Arbitrary<Extra> {
  const name = fc.constantFrom('later', 'x:y', '__proto__', 'ünï');
  return fc.record(
    {
      attributes: fc.uniqueArray(fc.record({ name, value: text }, { noNullPrototype: true }), {
        selector: ({ name }) => name,
        minLength: 1,
        maxLength: 2,
      }),
      elements: fc.array(element, { maxLength: 2 }),
    },
    { noNullPrototype: true },
  );
}

type Next = () => Extra | undefined;

function extend<T extends object>(it: T, next: Next): T {
  const extra = next();
  return extra === undefined ? it : { ...it, extra };
}

function extendDiagnostic(it: Diagnostic, next: Next): Diagnostic {
  const extra = next();
  return extra === undefined ? it : { ...it, extra: { ...extra, elements: [] } };
}

function extendAttempt<T extends Attempt>(it: T, next: Next): T {
  const callsExtra = next();
  return {
    ...extend(it, next),
    ...(it.plan && { plan: extend(it.plan, next) }),
    ...(it.diagnostics && { diagnostics: it.diagnostics.map((each) => extendDiagnostic(each, next)) }),
    checks: it.checks.map((check) => ({
      ...extend(check, next),
      ...(check.diagnostics && {
        diagnostics: check.diagnostics.map((each) => extendDiagnostic(each, next)),
      }),
    })),
    ...(it.calls && {
      calls: it.calls.map((call) => ({
        ...extend(call, next),
        errors: call.errors.map((error) => extend(error, next)),
      })),
      ...(callsExtra && { callsExtra }),
    }),
  };
}

function extendPlatform(it: Platform, next: Next): Platform {
  return {
    ...extend(it, next),
    ...(it.driver && { driver: extend(it.driver, next) }),
    ...(it.libvirt && { libvirt: extend(it.libvirt, next) }),
    ...(it.host && { host: extend(it.host, next) }),
    capabilities: it.capabilities.map((fact) => extend(fact, next)),
    properties: it.properties.map((fact) => extend(fact, next)),
  };
}
