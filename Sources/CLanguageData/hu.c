#define LANGUAGE hu
#include "tables.inc"
