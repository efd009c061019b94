import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { connect, type UriChoice } from '../../src/platform/connect.js';
import { describePlatform } from '../../src/platform/describe.js';

const { signal } = new AbortController();

async function chosen(choice: UriChoice) {
  const { connection, uri, source } = await connect(choice, signal);
  connection.close();
  return { uri, source };
}

describe('the URI', () => {
  const uri = 'test:///default';
  const config = { uri, file: 'tck.yml' };

  it('comes from the option, the configuration or the environment, in this order', async () => {
    assert.deepEqual(
      await chosen({ option: uri, config: { ...config, uri: 'x:///' }, environment: 'y:///' }),
      {
        uri,
        source: { kind: 'option' },
      },
    );
    assert.deepEqual(await chosen({ config, environment: 'y:///' }), {
      uri,
      source: { kind: 'config', file: 'tck.yml' },
    });
    assert.deepEqual(await chosen({ environment: uri }), { uri, source: { kind: 'environment' } });
  });

  it('is otherwise libvirt’s choice, or the driver in the library', async () => {
    const { uri: found, source } = await chosen({});
    assert.ok(source.kind === 'probed' || (source.kind === 'fallback' && found === uri));
  });

  it('that cannot be reached is an error, with its source and libvirt’s message', async () => {
    await assert.rejects(
      connect({ option: 'test:///nowhere.xml' }, signal),
      (error: Error & { code: string }) => {
        assert.equal(error.code, 'unreachable');
        assert.equal(error.message, 'connect to test:///nowhere.xml (from --uri)');
        assert.match((error.cause as Error).message, /nowhere\.xml/);
        return true;
      },
    );
  });
});

it('describes a driver that reports few facts', async () => {
  const { connection, uri } = await connect({ option: 'test:///default' }, signal);
  const { driver, libvirt, host, capabilities } = describePlatform(connection, uri);
  connection.close();
  assert.equal(driver?.name, 'test');
  assert.equal(driver?.hypervisor, 'TEST');
  assert.equal(driver?.domainType, 'test');
  assert.match(libvirt?.version ?? '', /^\d+\.\d+\.\d+$/);
  assert.equal(libvirt?.daemon, undefined);
  assert.ok(host?.kernel && host.arch && host.os);
  assert.ok(capabilities.some(({ name, value }) => name === 'guest.hvm.i686' && value === 'test'));
});
