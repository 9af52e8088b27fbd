// The tables of how letters sound, by which names in different languages are compared, embedded.
#include "CLanguageData.h"

static const unsigned char costs[] = {
#embed "sounds/costs.tsv"
};
static const unsigned char letters[] = {
#embed "sounds/letters.tsv"
};
static const unsigned char name_endings[] = {
#embed "sounds/name_endings.tsv"
};
static const unsigned char name_variants[] = {
#embed "sounds/name_variants.tsv"
};
static const unsigned char titles[] = {
#embed "sounds/titles.tsv"
};

const korpu_language_table *korpu_sound_tables(void) {
  static const korpu_language_table tables[] = {
    {"costs", costs, sizeof costs},
    {"letters", letters, sizeof letters},
    {"name_endings", name_endings, sizeof name_endings},
    {"name_variants", name_variants, sizeof name_variants},
    {"titles", titles, sizeof titles},
    {0, 0, 0},
  };
  return tables;
}
