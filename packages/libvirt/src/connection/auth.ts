import koffi from 'koffi';
import { rememberOpened } from '../events/loop.js';
import type { ConnectCredentialType } from '../generated/enums.gen.js';
import { virConnectOpenAuth } from '../generated/functions.gen.js';
import type { Address } from '../memory/address.js';
import { layout } from '../memory/layout.js';
import * as read from '../memory/read.js';
import { withMemory } from '../memory/scratch.js';
import { text } from '../memory/text.js';

/** Something that a server asks for, for example a password. */
export interface Credential {
  readonly type: ConnectCredentialType;
  readonly prompt: string | null;
  readonly challenge: string | null;
  /** The default answer. */
  readonly defresult: string | null;
}

/** How to answer a server. */
export interface ConnectAuth {
  /** The types of credentials that `answer` knows. */
  readonly credentials: readonly ConnectCredentialType[];
  /** Returns the answer; null refuses, and the connection is not opened. */
  readonly answer: (credential: Credential) => string | null;
}

const virConnectAuth = layout({
  credtype: 'void *',
  ncredtype: 'unsigned int',
  cb: 'void *',
  cbdata: 'void *',
});
const virConnectCredential = layout({
  type: 'int',
  prompt: 'void *',
  challenge: 'void *',
  defresult: 'void *',
  result: 'void *',
  resultlen: 'unsigned int',
});

/** virConnectOpenAuth. Throws what `answer` throws. */
export function openAuth(uri: string | null, auth: ConnectAuth | null, flags: number): Address {
  if (auth === null) return rememberOpened(virConnectOpenAuth(uri, null, flags));
  let thrown: { error: unknown } | undefined;
  const answerAll = (credentials: Address, count: number): number => {
    try {
      const { size } = virConnectCredential();
      const all = read.records(credentials, count, size, (at) => answerOne(at, auth));
      return all.every(Boolean) ? 0 : -1;
    } catch (error) {
      // An exception cannot cross C: koffi would turn it into 0, “answered”.
      thrown = { error };
      return -1;
    }
  };
  const callback = koffi.register(
    answerAll,
    koffi.pointer(koffi.proto('int', ['void *', 'unsigned int', 'void *'])),
  );
  try {
    return withAuth(auth, callback, (at) => rememberOpened(virConnectOpenAuth(uri, at, flags)));
  } catch (error) {
    throw thrown === undefined ? error : thrown.error;
  } finally {
    koffi.unregister(callback);
  }
}

function withAuth<T>(auth: ConnectAuth, callback: Address, use: (at: Address) => T): T {
  const { size, credtype, ncredtype, cb } = virConnectAuth();
  const count = auth.credentials.length;
  return withMemory(size, (at) =>
    withMemory(count * koffi.sizeof('int'), (types) => {
      koffi.encode(types, 'int', [...auth.credentials], count);
      koffi.encode(at + credtype, 'void *', types);
      koffi.encode(at + ncredtype, 'unsigned int', count);
      koffi.encode(at + cb, 'void *', callback);
      return use(at);
    }),
  );
}

function answerOne(at: Address, auth: ConnectAuth): boolean {
  const field = virConnectCredential();
  const answer = auth.answer({
    type: read.int(at),
    prompt: read.string(at + field.prompt),
    challenge: read.string(at + field.challenge),
    defresult: read.string(at + field.defresult),
  });
  if (answer === null) return false;
  const bytes = Buffer.from(`${text(answer)}\0`);
  // libvirt frees the answer.
  const result = koffi.alloc('uint8', bytes.length) as Address;
  koffi.encode(result, 'uint8', bytes, bytes.length);
  koffi.encode(at + field.result, 'void *', result);
  koffi.encode(at + field.resultlen, 'unsigned int', bytes.length - 1);
  return true;
}
