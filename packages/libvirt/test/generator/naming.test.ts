import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lowerFirst, memberNames, methodOf } from '../../generator/naming.js';

test('the first parameter decides the class, and the name loses its prefix', () => {
  const cases = {
    'virDomainDefineXML virConnectPtr': 'Connection.domainDefineXML',
    'virConnectGetCapabilities virConnectPtr': 'Connection.getCapabilities',
    'virConnResetLastError virConnectPtr': 'Connection.resetLastError',
    'virConnectOpen const char *': 'Connection.open',
    'virNodeGetInfo virConnectPtr': 'Connection.nodeGetInfo',
    'virDomainGetXMLDesc virDomainPtr': 'Domain.getXMLDesc',
    'virDomainListGetStats virDomainPtr *': 'Domain.listGetStats',
    'virDomainSnapshotCreateXML virDomainPtr': 'Domain.snapshotCreateXML',
    'virDomainRevertToSnapshot virDomainSnapshotPtr': 'DomainSnapshot.revertToSnapshot',
    'virNetworkPortCreateXML virNetworkPtr': 'Network.portCreateXML',
    'virStorageVolCreateXML virStoragePoolPtr': 'StoragePool.storageVolCreateXML',
    'virStorageVolGetPath virStorageVolPtr': 'StorageVolume.getPath',
    'virNWFilterBindingDelete virNWFilterBindingPtr': 'NWFilterBinding.delete',
  };
  for (const [input, expected] of Object.entries(cases)) {
    const [, name = '', type = ''] = /^(\S+) (.*)$/.exec(input) ?? [];
    const { className, name: method } = methodOf(name, type);
    assert.equal(`${className}.${method}`, expected);
  }
});

test('an acronym at the beginning becomes lower case as a whole', () => {
  const expected = {
    GetXMLDesc: 'getXMLDesc',
    PMWakeup: 'pmWakeup',
    FSFreeze: 'fsFreeze',
    NWFilterDefineXML: 'nwFilterDefineXML',
    Create: 'create',
  };
  assert.deepEqual(
    Object.fromEntries(Object.keys(expected).map((name) => [name, lowerFirst(name)])),
    expected,
  );
});

/** Members in the order of C, with values 0, 1, 2, … */
const members = (...names: string[]) => names.map((name, value) => ({ name, value }));
const short = (cName: string, ...names: string[]) => [...memberNames(cName, members(...names)).values()];

test('members lose the prefix they share', () => {
  assert.deepEqual(short('virDomainState', 'VIR_DOMAIN_NOSTATE', 'VIR_DOMAIN_RUNNING'), [
    'NOSTATE',
    'RUNNING',
  ]);
  assert.deepEqual(short('virErrorNumber', 'VIR_ERR_OK', 'VIR_WAR_NO_NETWORK'), ['OK', 'WAR_NO_NETWORK']);
});

test('the member that counts the others is left out, and no other', () => {
  const names = ['NONE', 'ADD_LAST', 'ADD_FIRST', 'LAST'].map((name) => `VIR_NETWORK_UPDATE_COMMAND_${name}`);
  assert.deepEqual(short('virNetworkUpdateCommand', ...names), ['NONE', 'ADD_LAST', 'ADD_FIRST']);
});

test('a single member loses the words of its type', () => {
  assert.deepEqual(short('virDomainAbortJobFlagsValues', 'VIR_DOMAIN_ABORT_JOB_POSTCOPY'), ['POSTCOPY']);
});
