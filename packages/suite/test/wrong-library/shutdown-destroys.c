/* Shutting a guest down destroys it: the guest is not asked, and has no time to end its work. */
#include "wrong-library.h"

int virDomainShutdown(virDomainPtr domain)
{
    return virDomainDestroy(domain);
}
