#define LANGUAGE en
#include "tables.inc"
