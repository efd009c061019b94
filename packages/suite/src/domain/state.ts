import {
  type Domain,
  DomainCrashedReason,
  DomainPausedReason,
  DomainRunningReason,
  DomainShutdownReason,
  DomainShutoffReason,
  DomainState,
} from '@libvirt-tck/libvirt';
import { enumName } from '../lifecycle/enum-name.js';

const reasons: Readonly<Record<number, Readonly<Record<string, number>>>> = {
  [DomainState.RUNNING]: DomainRunningReason,
  [DomainState.PAUSED]: DomainPausedReason,
  [DomainState.SHUTDOWN]: DomainShutdownReason,
  [DomainState.SHUTOFF]: DomainShutoffReason,
  [DomainState.CRASHED]: DomainCrashedReason,
};

/** The state of a domain and its reason, by libvirt's names: `RUNNING BOOTED`. */
export function stateOf(domain: Domain): string {
  const { state, reason } = domain.getState();
  return `${enumName(DomainState, state)} ${enumName(reasons[state] ?? {}, reason)}`;
}
