import { type Connection, DomainEventStoppedDetailType, DomainEventType } from '@libvirt-tck/libvirt';
import { unlessUnsupported } from '../environment/unsupported.js';

/** Why a domain stopped, by the name that libvirt's `virDomainEventStoppedDetailType` gives it: `SHUTDOWN`, `CRASHED` … */
export type StopReason = keyof typeof DomainEventStoppedDetailType | `${number}`;

/** The lifecycle events of one domain, from the moment it is made. */
export interface LifecycleWatch {
  /** Why the domain stopped; undefined while libvirt has not reported that it did. */
  stopReason(): StopReason | undefined;
  close(): void;
}

/**
 * Watches the lifecycle events of the domain with this name, which need not exist yet. The connection must have been made
 * by `connect({ events: true })`. Undefined if the driver has no events (VIR_ERR_NO_SUPPORT).
 */
export function watchLifecycle(conn: Connection, name: string): LifecycleWatch | undefined {
  const events = unlessUnsupported(() => conn.domainEvents({ types: ['LIFECYCLE'] }));
  if (events === undefined) return undefined;
  let reason: StopReason | undefined;
  return {
    stopReason() {
      for (let event = events.next(0); event !== undefined; event = events.next(0)) {
        if (event.type !== 'LIFECYCLE' || event.domain.getName() !== name) continue;
        if (event.event === DomainEventType.STOPPED) reason = nameOf(event.detail);
        if (event.event === DomainEventType.STARTED) reason = undefined;
      }
      return reason;
    },
    close: () => events.close(),
  };
}

function nameOf(detail: number): StopReason {
  const [name] = Object.entries(DomainEventStoppedDetailType).find(([, value]) => value === detail) ?? [];
  return (name ?? String(detail)) as StopReason;
}
