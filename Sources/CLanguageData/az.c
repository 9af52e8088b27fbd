#define LANGUAGE az
#include "tables.inc"
