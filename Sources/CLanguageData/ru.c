#define LANGUAGE ru
#include "tables.inc"
