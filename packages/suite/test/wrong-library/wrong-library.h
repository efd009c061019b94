/* What the wrong libraries share. Each is loaded in libvirt's place, overrides a function or two, and has all others
 * from the real libvirt, which it is linked with. */
#ifndef WRONG_LIBRARY_H
#define WRONG_LIBRARY_H

#define _GNU_SOURCE
#include <dlfcn.h>
#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>
#include <string.h>

/* The real function NAME, as a pointer of its type. */
#define REAL(name) ((__typeof__(&name))real_function(#name))

static void *real_function(const char *name)
{
    static void *libvirt;
    if (libvirt == NULL)
        libvirt = dlopen("libvirt.so.0", RTLD_LAZY | RTLD_LOCAL);
    return dlsym(libvirt, name);
}

#endif
