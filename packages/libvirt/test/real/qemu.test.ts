import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ErrorCode, qemuAgentCommand, qemuMonitorCommand } from '@libvirt-tck/libvirt';
import { connect, guestXML, skipReal } from './libvirtd.js';

describe('the library for QEMU', { skip: skipReal }, () => {
  test('passes commands to the monitor and returns its answers', () => {
    using conn = connect();
    using domain = conn.domainCreateXML(guestXML('tck-1-monitor'));
    try {
      const { return: status } = JSON.parse(qemuMonitorCommand(domain, '{"execute":"query-status"}'));
      assert.equal(status.running, true);
      assert.match(qemuMonitorCommand(domain, 'info name', 1), /^tck-1-monitor/);
      assert.throws(() => qemuMonitorCommand(domain, 'not JSON'), {
        function: 'virDomainQemuMonitorCommand',
      });
      assert.throws(() => qemuAgentCommand(domain, '{"execute":"guest-ping"}'), {
        code: ErrorCode.ARGUMENT_UNSUPPORTED,
        function: 'virDomainQemuAgentCommand',
      });
    } finally {
      domain.destroy();
    }
  });
});
