// The tables of what pictures say in their readers' languages, where their lines break, and of what is assumed in them,
// embedded.
#include "CLanguageData.h"

static const unsigned char countries[] = {
#embed "labels/countries.tsv"
};
static const unsigned char line_breaks[] = {
#embed "labels/line_breaks.tsv"
};
static const unsigned char phrases[] = {
#embed "labels/phrases.tsv"
};
static const unsigned char publishers[] = {
#embed "labels/publishers.tsv"
};

const korpu_language_table *korpu_label_tables(void) {
  static const korpu_language_table tables[] = {
    {"countries", countries, sizeof countries},
    {"line_breaks", line_breaks, sizeof line_breaks},
    {"phrases", phrases, sizeof phrases},
    {"publishers", publishers, sizeof publishers},
    {0, 0, 0},
  };
  return tables;
}
