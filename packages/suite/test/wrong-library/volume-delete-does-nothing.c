/* Deleting a storage volume succeeds, and leaves it. */
#include "wrong-library.h"

int virStorageVolDelete(virStorageVolPtr volume, unsigned int flags)
{
    (void)volume;
    (void)flags;
    return 0;
}
