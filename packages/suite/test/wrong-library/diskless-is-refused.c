/* A guest with a kernel and an initrd and no disk is refused, as if it had nothing to boot from. */
#include "wrong-library.h"

static const char *refused_if_diskless(const char *xml)
{
    int is_diskless = strstr(xml, "<kernel>") && strstr(xml, "<initrd>") && !strstr(xml, "<disk");
    return is_diskless ? "<domain/>" : xml;
}

virDomainPtr virDomainDefineXML(virConnectPtr conn, const char *xml)
{
    return REAL(virDomainDefineXML)(conn, refused_if_diskless(xml));
}

virDomainPtr virDomainCreateXML(virConnectPtr conn, const char *xml, unsigned int flags)
{
    return REAL(virDomainCreateXML)(conn, refused_if_diskless(xml), flags);
}
