// The tables of what words in names of bodies and gatherings mean, in all languages, embedded.
#include "CLanguageData.h"

static const unsigned char composed_concepts[] = {
#embed "concepts/composed-concepts.tsv"
};
static const unsigned char concepts[] = {
#embed "concepts/concepts.tsv"
};
static const unsigned char known_bodies[] = {
#embed "concepts/known-bodies.tsv"
};
static const unsigned char near_concepts[] = {
#embed "concepts/near-concepts.tsv"
};
static const unsigned char places[] = {
#embed "concepts/places.tsv"
};

const korpu_language_table *korpu_concept_tables(void) {
  static const korpu_language_table tables[] = {
    {"composed-concepts", composed_concepts, sizeof composed_concepts},
    {"concepts", concepts, sizeof concepts},
    {"known-bodies", known_bodies, sizeof known_bodies},
    {"near-concepts", near_concepts, sizeof near_concepts},
    {"places", places, sizeof places},
    {0, 0, 0},
  };
  return tables;
}
