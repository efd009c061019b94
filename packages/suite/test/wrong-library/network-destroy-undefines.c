/* Destroying a persistent network undefines it too. */
#include "wrong-library.h"

int virNetworkDestroy(virNetworkPtr network)
{
    int result = REAL(virNetworkDestroy)(network);
    if (result == 0 && virNetworkIsPersistent(network) == 1)
        virNetworkUndefine(network);
    return result;
}
