#define LANGUAGE kk
#include "tables.inc"
