#include "CLanguageData.h"

// Each table stands in the folder az as TSV that a linguist can edit; the compiler embeds the bytes.
#define TABLE(name) {#name, name, sizeof name}

static const unsigned char months[] = {
#embed "az/months.tsv"
};
static const unsigned char function_words[] = {
#embed "az/function_words.tsv"
};
static const unsigned char endings[] = {
#embed "az/endings.tsv"
};
static const unsigned char verb_endings[] = {
#embed "az/verb_endings.tsv"
};
static const unsigned char countries[] = {
#embed "az/countries.tsv"
};
static const unsigned char roles[] = {
#embed "az/roles.tsv"
};
static const unsigned char bodies[] = {
#embed "az/bodies.tsv"
};
static const unsigned char known_bodies[] = {
#embed "az/known_bodies.tsv"
};
static const unsigned char forums[] = {
#embed "az/forums.tsv"
};
static const unsigned char speech_verbs[] = {
#embed "az/speech_verbs.tsv"
};
static const unsigned char act_verbs[] = {
#embed "az/act_verbs.tsv"
};
static const unsigned char honorifics[] = {
#embed "az/honorifics.tsv"
};
static const unsigned char surname_endings[] = {
#embed "az/surname_endings.tsv"
};
static const unsigned char cities[] = {
#embed "az/cities.tsv"
};
static const unsigned char given_names[] = {
#embed "az/given_names.tsv"
};
static const unsigned char body_modifiers[] = {
#embed "az/body_modifiers.tsv"
};
static const unsigned char credit_phrases[] = {
#embed "az/credit_phrases.tsv"
};
static const unsigned char section_names[] = {
#embed "az/section_names.tsv"
};
static const unsigned char credit_labels[] = {
#embed "az/credit_labels.tsv"
};

const korpu_language_table *korpu_language_tables_az(void) {
  static const korpu_language_table tables[] = {
    TABLE(months),
    TABLE(function_words),
    TABLE(endings),
    TABLE(verb_endings),
    TABLE(countries),
    TABLE(roles),
    TABLE(bodies),
    TABLE(known_bodies),
    TABLE(forums),
    TABLE(speech_verbs),
    TABLE(act_verbs),
    TABLE(honorifics),
    TABLE(surname_endings),
    TABLE(cities),
    TABLE(given_names),
    TABLE(body_modifiers),
    TABLE(credit_phrases),
    TABLE(section_names),
    TABLE(credit_labels),
    {0, 0, 0},
  };
  return tables;
}
