/* Shared by the wrong libraries. Each is loaded in place of libvirt, overrides a function or two, and takes all others from
 * NEXT: libvirt itself, or another wrong library, so that one library can have several bugs. */
#ifndef WRONG_LIBRARY_H
#define WRONG_LIBRARY_H

#define _GNU_SOURCE
#include <dlfcn.h>
#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>
#include <string.h>

/* The overridden function NAME, as a pointer of its type. */
#define REAL(name) ((__typeof__(&name))real_function(#name))

__attribute__((unused)) static void *real_function(const char *name)
{
    static void *next;
    if (next == NULL)
        next = dlopen(NEXT, RTLD_LAZY | RTLD_LOCAL);
    return dlsym(next, name);
}

#endif
