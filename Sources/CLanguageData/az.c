#include "CLanguageData.h"

#define TABLE(name) {#name, name, sizeof name}

static const unsigned char months[] = {
#embed "az/months.tsv"
};
static const unsigned char function_words[] = {
#embed "az/function_words.tsv"
};

const korpu_language_table *korpu_language_tables_az(void) {
  static const korpu_language_table tables[] = {
    TABLE(months),
    TABLE(function_words),
    {0, 0, 0},
  };
  return tables;
}
