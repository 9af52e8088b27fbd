// The tables of what pictures say in their readers' languages, embedded.
#include "CLanguageData.h"

static const unsigned char countries[] = {
#embed "labels/countries.tsv"
};
static const unsigned char phrases[] = {
#embed "labels/phrases.tsv"
};

const korpu_language_table *korpu_label_tables(void) {
  static const korpu_language_table tables[] = {
    {"countries", countries, sizeof countries},
    {"phrases", phrases, sizeof phrases},
    {0, 0, 0},
  };
  return tables;
}
