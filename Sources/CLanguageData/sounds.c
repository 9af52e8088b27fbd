// The tables of how letters sound, by which names in different languages are compared, embedded.
#include "CLanguageData.h"

static const unsigned char costs[] = {
#embed "sounds/costs.tsv"
};
static const unsigned char final_letters[] = {
#embed "sounds/final_letters.tsv"
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
static const unsigned char typed_letters[] = {
#embed "sounds/typed_letters.tsv"
};
static const unsigned char az[] = {
#embed "sounds/az.tsv"
};
static const unsigned char tr[] = {
#embed "sounds/tr.tsv"
};
static const unsigned char kk[] = {
#embed "sounds/kk.tsv"
};
static const unsigned char ky[] = {
#embed "sounds/ky.tsv"
};
static const unsigned char uz[] = {
#embed "sounds/uz.tsv"
};
static const unsigned char tk[] = {
#embed "sounds/tk.tsv"
};
static const unsigned char en[] = {
#embed "sounds/en.tsv"
};
static const unsigned char hu[] = {
#embed "sounds/hu.tsv"
};

const korpu_language_table *korpu_sound_tables(void) {
  static const korpu_language_table tables[] = {
    {"costs", costs, sizeof costs},
    {"final_letters", final_letters, sizeof final_letters},
    {"letters", letters, sizeof letters},
    {"name_endings", name_endings, sizeof name_endings},
    {"name_variants", name_variants, sizeof name_variants},
    {"titles", titles, sizeof titles},
    {"typed_letters", typed_letters, sizeof typed_letters},
    {"az", az, sizeof az},
    {"tr", tr, sizeof tr},
    {"kk", kk, sizeof kk},
    {"ky", ky, sizeof ky},
    {"uz", uz, sizeof uz},
    {"tk", tk, sizeof tk},
    {"en", en, sizeof en},
    {"hu", hu, sizeof hu},
    {0, 0, 0},
  };
  return tables;
}
