import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import {
  Connection,
  copyLastError,
  ErrorCode,
  ErrorDomain,
  ErrorLevel,
  errorCodeName,
  getLastError,
  getLastErrorCode,
  getLastErrorDomain,
  getLastErrorMessage,
  LibvirtError,
  resetLastError,
  saveLastError,
} from '@libvirt-tck/libvirt';
import { nodeURI } from '../node.js';

function failure(call: () => unknown): LibvirtError {
  try {
    call();
  } catch (error) {
    assert.ok(error instanceof LibvirtError, String(error));
    return error;
  }
  throw new assert.AssertionError({ message: 'did not fail' });
}

test("an error has libvirt's fields, and the function that failed", () => {
  using conn = Connection.open(nodeURI);
  const error = failure(() => conn.domainLookupByName('tck-none'));
  const { code, codeName, domain, level, message, function: failed } = error;
  assert.deepEqual(
    { code, codeName, domain, level, message, failed },
    {
      code: ErrorCode.NO_DOMAIN,
      codeName: 'VIR_ERR_NO_DOMAIN',
      domain: ErrorDomain.TEST,
      level: ErrorLevel.ERROR,
      message: 'Domain not found',
      failed: 'virDomainLookupByName',
    },
  );
  assert.match(error.stack ?? '', /^.*\n +at Connection\.domainLookupByName/);
});

test('every code has a name, even if it is unknown', () => {
  assert.equal(errorCodeName(0), 'VIR_ERR_OK');
  assert.equal(errorCodeName(ErrorCode.NO_DOMAIN), 'VIR_ERR_NO_DOMAIN');
  assert.equal(errorCodeName(ErrorCode.WAR_NO_NETWORK), 'VIR_WAR_NO_NETWORK');
  assert.equal(errorCodeName(4711), '4711');
});

test('a NULL that libvirt refuses is left to libvirt', () => {
  using conn = Connection.open(nodeURI);
  const error = failure(() => conn.domainLookupByName(null as unknown as string));
  assert.equal(error.code, ErrorCode.INVALID_ARG);
});

test('a string with a NUL in it cannot be a C string', () => {
  using conn = Connection.open(nodeURI);
  const expected = { name: 'BindingError', code: 'bad-argument' };
  assert.throws(() => conn.domainDefineXML('<domain>\0</domain>'), expected);
  assert.throws(() => conn.baselineCPU(['<cpu>\0</cpu>']), expected);
});

test('the last error can be read', () => {
  using conn = Connection.open(nodeURI);
  failure(() => conn.domainLookupByName('tck-none'));
  for (const error of [
    getLastError(),
    saveLastError(),
    copyLastError(),
    conn.getLastError(),
    conn.copyLastError(),
  ]) {
    assert.equal(error?.code, ErrorCode.NO_DOMAIN);
    assert.equal(error?.message, 'Domain not found');
  }
  assert.equal(getLastErrorCode(), ErrorCode.NO_DOMAIN);
  assert.equal(getLastErrorDomain(), ErrorDomain.TEST);
  assert.equal(getLastErrorMessage(), 'Domain not found');
  resetLastError();
  conn.resetLastError();
  assert.deepEqual([getLastError(), copyLastError(), conn.getLastError()], [null, null, null]);
  assert.equal(getLastErrorMessage(), 'no error');
});

test('nothing is printed', () => {
  const script = `
    import { Connection } from '${import.meta.resolve('@libvirt-tck/libvirt')}';
    try { Connection.open('${nodeURI}').domainLookupByName('tck-none'); } catch {}`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  });
  assert.deepEqual([stdout, stderr], ['', '']);
});
