#define LANGUAGE tr
#include "tables.inc"
