/** Messages of apt, dnf, libc and Node.js about a network that is not there. */
const symptoms =
  /resolv|unreachable|could not connect|connection (?:refused|timed out)|getaddrinfo|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENETUNREACH|ETIMEDOUT/i;

/** Adds to the reason of a failed download that the machine seems to be offline, if it does. */
export function withOfflineHint(reason: string): string {
  return symptoms.test(reason) ? `${reason} (this machine seems to be offline)` : reason;
}
