/* Defining the configuration of a running domain resets its id to -1, in every object of that domain. */
#include "wrong-library.h"

static char reset[VIR_UUID_STRING_BUFLEN];

virDomainPtr virDomainDefineXML(virConnectPtr conn, const char *xml)
{
    virDomainPtr domain = REAL(virDomainDefineXML)(conn, xml);
    if (domain != NULL && virDomainIsActive(domain) == 1)
        virDomainGetUUIDString(domain, reset);
    return domain;
}

unsigned int virDomainGetID(virDomainPtr domain)
{
    char uuid[VIR_UUID_STRING_BUFLEN];
    if (virDomainGetUUIDString(domain, uuid) == 0 && strcmp(uuid, reset) == 0)
        return (unsigned int)-1;
    return REAL(virDomainGetID)(domain);
}
