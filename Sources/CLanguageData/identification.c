// The tables by which languages are told apart, embedded.
#include "CLanguageData.h"

static const unsigned char grams[] = {
#embed "identification/grams.tsv"
};
static const unsigned char kk_acute[] = {
#embed "identification/kk_acute.tsv"
};
static const unsigned char kk_diaeresis[] = {
#embed "identification/kk_diaeresis.tsv"
};
static const unsigned char kk_newspaper[] = {
#embed "identification/kk_newspaper.tsv"
};
static const unsigned char uz_cyrillic[] = {
#embed "identification/uz_cyrillic.tsv"
};

const korpu_language_table *korpu_identification_tables(void) {
  static const korpu_language_table tables[] = {
    {"grams", grams, sizeof grams},
    {"kk_acute", kk_acute, sizeof kk_acute},
    {"kk_diaeresis", kk_diaeresis, sizeof kk_diaeresis},
    {"kk_newspaper", kk_newspaper, sizeof kk_newspaper},
    {"uz_cyrillic", uz_cyrillic, sizeof uz_cyrillic},
    {0, 0, 0},
  };
  return tables;
}
