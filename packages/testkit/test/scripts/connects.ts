import { connect, is, note } from '../../src/index.js';

const { uri, conn, capabilities, domainCapabilities, name, guest } = connect();
is(conn.getURI(), uri, 'connected');
note(`uri ${uri}`);
note(`name ${name('x')}`);
note(`host ${capabilities?.host.arch}`);
note(`domain capabilities ${domainCapabilities()}`);
note(`guest ${guest().type} ${guest().name}`);
note(
  `others ${conn
    .listAllDomains()
    .map((domain) => domain.getName())
    .sort()
    .join(' ')}`,
);
note(
  `volumes ${conn
    .listAllStoragePools()
    .flatMap((pool) => pool.listAllVolumes().map((volume) => `${pool.getName()}/${volume.getName()}`))
    .sort()
    .join(' ')}`,
);
