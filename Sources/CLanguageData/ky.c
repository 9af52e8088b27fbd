#define LANGUAGE ky
#include "tables.inc"
