#define LANGUAGE tk
#include "tables.inc"
