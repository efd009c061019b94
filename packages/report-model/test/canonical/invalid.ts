const START = '<report xmlns="urn:libvirt-tck:report:1" suite="s"><platform/>';
const SUMMARY =
  '<summary complete="true" tests="0" checks="0" pass="0" fail="0" skip="0" todo="0" bonus="0" not-run="0" bad="0"/>';
const END = `${SUMMARY}</report>`;
const TEST = '<test id="a" outcome="pass" ending="finished">';
const CHECK = '<check number="1" name="n" outcome="pass"';

function inTest(content: string): string {
  return `${START}${TEST}${content}</test>${END}`;
}

/** Well-formed documents that are no valid reports: what is wrong, and the document. */
export const INVALID: readonly (readonly [string, string])[] = [
  ['no namespace', `<report suite="s"><platform/>${END}`],
  ['another namespace', `<report xmlns="urn:libvirt-tck:report:2" suite="s"><platform/>${END}`],
  ['another root', '<test xmlns="urn:libvirt-tck:report:1"/>'],
  ['no suite', `<report xmlns="urn:libvirt-tck:report:1"><platform/>${END}`],
  ['no platform', `<report xmlns="urn:libvirt-tck:report:1" suite="s">${END}`],
  ['two platforms', `${START}<platform/>${END}`],
  ['a platform after a test', `${START}${TEST}</test><platform/>${END}`],
  ['no summary', `${START}</report>`],
  ['two summaries', `${START}${SUMMARY}${END}`],
  ['a test after the summary', `${START}${SUMMARY}${TEST}</test></report>`],
  [
    'a time that is none',
    `<report xmlns="urn:libvirt-tck:report:1" suite="s" started="today"><platform/>${END}`,
  ],
  ['text in the report', `${START}text${END}`],
  ['text in a test', inTest('text')],
  ['text in a check', inTest(`${CHECK}>text</check>`)],
  ['text in CDATA', inTest('<![CDATA[text]]>')],
  [
    'a driver twice',
    `<report xmlns="urn:libvirt-tck:report:1" suite="s"><platform><driver/><driver/></platform>${END}`,
  ],
  [
    'a driver after the host',
    `<report xmlns="urn:libvirt-tck:report:1" suite="s"><platform><host/><driver/></platform>${END}`,
  ],
  [
    'a capability without value',
    `<report xmlns="urn:libvirt-tck:report:1" suite="s"><platform><capability name="a"/></platform>${END}`,
  ],
  ['a test without id', `${START}<test outcome="pass" ending="finished"/>${END}`],
  ['a test without outcome', `${START}<test id="a" ending="finished"/>${END}`],
  ['a test without ending', `${START}<test id="a" outcome="pass"/>${END}`],
  ['an unknown outcome', `${START}<test id="a" outcome="fine" ending="finished"/>${END}`],
  ['an unknown ending', `${START}<test id="a" outcome="pass" ending="well"/>${END}`],
  [
    'a duration that is no number',
    `${START}<test id="a" outcome="pass" ending="finished" duration="1s"/>${END}`,
  ],
  ['a negative duration', `${START}<test id="a" outcome="pass" ending="finished" duration="-1"/>${END}`],
  [
    'an exit status that is no number',
    `${START}<test id="a" outcome="exited" ending="exited" exit-status="x"/>${END}`,
  ],
  ['a plan after a check', inTest(`${CHECK}/><plan checks="1"/>`)],
  ['two plans', inTest('<plan checks="1"/><plan checks="1"/>')],
  ['a plan that is no number', inTest('<plan checks="many"/>')],
  [
    'an attempt after the plan',
    inTest('<plan checks="1"/><attempt number="1" outcome="pass" ending="finished"/>'),
  ],
  ['an attempt without number', inTest('<attempt outcome="pass" ending="finished"/>')],
  ['a check without number', inTest('<check name="n" outcome="pass"/>')],
  ['a check without name', inTest('<check number="1" outcome="pass"/>')],
  ['a check without outcome', inTest('<check number="1" name="n"/>')],
  ['a check that crashed', inTest('<check number="1" name="n" outcome="crashed"/>')],
  ['a negative number', inTest('<check number="-1" name="n" outcome="pass"/>')],
  ['a number with a fraction', inTest('<check number="1.5" name="n" outcome="pass"/>')],
  ['a number of 17 digits', inTest('<check number="12345678901234567" name="n" outcome="pass"/>')],
  ['a diagnostic without kind', inTest('<diagnostic>a</diagnostic>')],
  ['a diagnostic of unknown kind', inTest('<diagnostic kind="song">a</diagnostic>')],
  ['an element in a diagnostic', inTest('<diagnostic kind="comment"><b xmlns="urn:b"/></diagnostic>')],
  ['a diagnostic after a check', inTest(`${CHECK}/><diagnostic kind="comment"/>`)],
  ['a check after the calls', inTest(`<calls/>${CHECK}/>`)],
  ['a check on a line of its own after the calls', inTest(`\n<calls/>\n    ${CHECK}/>\n`)],
  ['calls twice', inTest('<calls/><calls/>')],
  ['a call without count', inTest('<calls><call function="f"/></calls>')],
  ['flags that are no numbers', inTest('<calls><call function="f" count="1" flags="1,2"/></calls>')],
  ['a call that is not unfinished', inTest('<calls><call function="f" count="1" unfinished="no"/></calls>')],
  ['an error without code', inTest('<calls><call function="f" count="1"><error count="1"/></call></calls>')],
  ['a known of unknown state', inTest('<known entry="e" kind="k" state="s" file="f" line="1"/>')],
  ['a summary that is perhaps complete', `${START}${SUMMARY.replace('true', 'perhaps')}</report>`],
  ['a summary without a count', `${START}${SUMMARY.replace(' skip="0"', '')}</report>`],
];

/** What only the reader can see, as a schema has no words for it. */
export const INVALID_TO_READER: readonly (readonly [string, string])[] = [
  ['a crash without signal', `${START}<test id="a" outcome="crashed" ending="crashed"/>${END}`],
  ['an exit without status', `${START}<test id="a" outcome="exited" ending="exited"/>${END}`],
  ['a bail-out without reason', `${START}<test id="a" outcome="bailed-out" ending="bailed-out"/>${END}`],
  ['a plan of nothing', inTest('<plan/>')],
  ['a plan of both kinds', inTest('<plan checks="1" skip-all="r"/>')],
  ['attempts in the wrong order', inTest('<attempt number="2" outcome="pass" ending="finished"/>')],
  ['a number that is not safe', inTest('<check number="9007199254740993" name="n" outcome="pass"/>')],
  ['an infinite duration', inTest(`${CHECK} duration="1e999"/>`)],
];
