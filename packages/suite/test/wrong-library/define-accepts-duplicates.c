/* Defining a domain does not check that its name and UUID are unique: a domain that has either of them already is taken
 * for the new one. */
#include "wrong-library.h"

/* Copies the text between <TAG> and </TAG>. */
static void text_of(const char *xml, const char *tag, char *text, size_t size)
{
    const char *begin = strstr(xml, tag) + strlen(tag);
    size_t length = strcspn(begin, "<");
    if (length >= size)
        length = size - 1;
    memcpy(text, begin, length);
    text[length] = '\0';
}

virDomainPtr virDomainDefineXML(virConnectPtr conn, const char *xml)
{
    virDomainPtr domain = REAL(virDomainDefineXML)(conn, xml);
    char name[256], uuid[VIR_UUID_STRING_BUFLEN];

    if (domain != NULL || strstr(xml, "<uuid>") == NULL)
        return domain;
    text_of(xml, "<name>", name, sizeof(name));
    text_of(xml, "<uuid>", uuid, sizeof(uuid));
    domain = virDomainLookupByName(conn, name);
    return domain != NULL ? domain : virDomainLookupByUUIDString(conn, uuid);
}
