/**
 * The DNS server of a network answers for the hosts, texts and services of its configuration.
 */
import { Resolver } from 'node:dns/promises';
import { connect, element, isDeeply, isnt, lives, networkXML, okNetwork } from '@libvirt-tck/testkit';
import { okBridge } from './bridge.js';

const { conn, name } = connect();
const server = '198.51.100.209';
const records = element(
  'dns',
  {},
  element('txt', { name: 'text.tck.example', value: 'a text' }),
  element('host', { ip: '198.51.100.214' }, element('hostname', {}, 'one'), element('hostname', {}, 'two')),
  element('srv', {
    service: 'kit',
    protocol: 'tcp',
    domain: 'tck.example',
    target: 'one.tck.example',
    port: 1024,
    priority: 10,
    weight: 20,
  }),
);
const config = {
  name: name('network'),
  bridge: { name: name('b').slice(0, 15) },
  domain: 'tck.example',
  ips: [{ address: server, prefix: 28 }],
  elements: [records],
};
const network = okNetwork(
  () => conn.networkDefineXML(networkXML(config)),
  'a network with records is defined',
);
lives(() => network.create(), 'it can be started');
okBridge(network, 'the active network has a bridge');

const resolver = new Resolver({ timeout: 5000, tries: 2 });
resolver.setServers([server]);
/** What the server answers, or the error if it does not. */
const answer = (question: Promise<unknown>) => question.catch(String);

isDeeply(
  await answer(resolver.resolve4('one.tck.example')),
  ['198.51.100.214'],
  'the name of a host finds its address',
);
isDeeply(
  await answer(resolver.resolve4('two.tck.example')),
  ['198.51.100.214'],
  'its other name finds it too',
);
isDeeply(
  await answer(resolver.reverse('198.51.100.214')),
  ['one.tck.example'],
  'the address of a host finds its first name',
);
isDeeply(await answer(resolver.resolveTxt('text.tck.example')), [['a text']], 'the name of a text finds it');
isDeeply(
  await answer(resolver.resolveSrv('_kit._tcp.tck.example')),
  [{ name: 'one.tck.example', port: 1024, priority: 10, weight: 20 }],
  'the name of a service finds its host and port',
);

lives(() => network.destroy(), 'the network can be destroyed');
isnt(typeof (await answer(resolver.resolve4('one.tck.example'))), 'object', 'then nothing answers');
