/* The id of a domain is not updated when it is started: while it runs, the object that started it keeps the id -1. */
#include "wrong-library.h"

static virDomainPtr started;

int virDomainCreate(virDomainPtr domain)
{
    int result = REAL(virDomainCreate)(domain);
    if (result == 0)
        started = domain;
    return result;
}

int virDomainDestroy(virDomainPtr domain)
{
    if (domain == started)
        started = NULL;
    return REAL(virDomainDestroy)(domain);
}

unsigned int virDomainGetID(virDomainPtr domain)
{
    return domain == started ? (unsigned int)-1 : REAL(virDomainGetID)(domain);
}
