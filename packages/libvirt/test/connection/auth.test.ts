import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  BindingError,
  ConnectCredentialType,
  Connection,
  type Credential,
  ErrorCode,
} from '@libvirt-tck/libvirt';
import { nodeAuthURI, nodeURI } from '../node.js';

const credentials = [ConnectCredentialType.AUTHNAME, ConnectCredentialType.PASSPHRASE];

test("a server's questions are answered", () => {
  const asked: Credential[] = [];
  using conn = Connection.openAuth(nodeAuthURI, {
    credentials,
    answer(credential) {
      asked.push(credential);
      return credential.type === ConnectCredentialType.AUTHNAME ? 'tck' : 'swordfish';
    },
  });
  assert.equal(conn.getType(), 'TEST');
  assert.deepEqual(
    asked.map((each) => each.type),
    credentials,
  );
  assert.match(asked[0]?.prompt ?? '', /username/);
});

test('a wrong answer is refused', () => {
  const auth = { credentials, answer: () => 'wrong' };
  assert.throws(() => Connection.openAuth(nodeAuthURI, auth), { code: ErrorCode.AUTH_FAILED });
});

test('no answer is refused', () => {
  assert.throws(() => Connection.openAuth(nodeAuthURI, { credentials, answer: () => null }), {
    code: ErrorCode.AUTH_FAILED,
  });
  assert.throws(() => Connection.openAuth(nodeAuthURI, { credentials: [], answer: () => 'tck' }), {
    name: 'LibvirtError',
  });
});

test('an exception of the callback is thrown', () => {
  const answer = () => {
    throw new RangeError('no idea');
  };
  assert.throws(() => Connection.openAuth(nodeAuthURI, { credentials, answer }), RangeError);
  assert.throws(() => Connection.openAuth(nodeAuthURI, { credentials, answer: () => 'a\0b' }), BindingError);
});

test('a connection without authentication asks nothing', () => {
  using conn = Connection.openAuth(nodeURI, null);
  assert.equal(conn.getType(), 'TEST');
});
