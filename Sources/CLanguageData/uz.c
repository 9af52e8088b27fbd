#define LANGUAGE uz
#include "tables.inc"
