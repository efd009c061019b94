import { connect, isDeeply } from '../../src/index.js';

/** `needs.js WHAT WANTED-AS-JSON [ARGUMENT]` */
const [, , what, wanted, argument] = process.argv;
const { need } = connect();
const ask = need[what as keyof typeof need] as (argument?: number) => unknown;
isDeeply(
  ask(argument === undefined ? undefined : Number(argument)),
  JSON.parse(wanted as string),
  'it is there',
);
