/* The id of a domain is not updated when it is destroyed: the object that destroyed it keeps the old id. */
#include "wrong-library.h"

static virDomainPtr destroyed;
static unsigned int last_id;

int virDomainDestroy(virDomainPtr domain)
{
    unsigned int id = REAL(virDomainGetID)(domain);
    int result = REAL(virDomainDestroy)(domain);
    if (result == 0) {
        destroyed = domain;
        last_id = id;
    }
    return result;
}

unsigned int virDomainGetID(virDomainPtr domain)
{
    return domain == destroyed ? last_id : REAL(virDomainGetID)(domain);
}
