#include "CLanguageData.h"

// Each table stands in the folder az as TSV that a linguist can edit; the compiler embeds the bytes.
#define TABLE(name) {#name, name, sizeof name}

static const unsigned char abbreviations[] = {
#embed "az/abbreviations.tsv"
};
static const unsigned char act_verbs[] = {
#embed "az/act_verbs.tsv"
};
static const unsigned char bodies[] = {
#embed "az/bodies.tsv"
};
static const unsigned char body_modifiers[] = {
#embed "az/body_modifiers.tsv"
};
static const unsigned char cities[] = {
#embed "az/cities.tsv"
};
static const unsigned char claim_endings[] = {
#embed "az/claim_endings.tsv"
};
static const unsigned char common_nouns[] = {
#embed "az/common_nouns.tsv"
};
static const unsigned char countries[] = {
#embed "az/countries.tsv"
};
static const unsigned char credit_labels[] = {
#embed "az/credit_labels.tsv"
};
static const unsigned char credit_phrases[] = {
#embed "az/credit_phrases.tsv"
};
static const unsigned char demonyms[] = {
#embed "az/demonyms.tsv"
};
static const unsigned char endings[] = {
#embed "az/endings.tsv"
};
static const unsigned char forums[] = {
#embed "az/forums.tsv"
};
static const unsigned char function_words[] = {
#embed "az/function_words.tsv"
};
static const unsigned char given_names[] = {
#embed "az/given_names.tsv"
};
static const unsigned char honorifics[] = {
#embed "az/honorifics.tsv"
};
static const unsigned char known_bodies[] = {
#embed "az/known_bodies.tsv"
};
static const unsigned char months[] = {
#embed "az/months.tsv"
};
static const unsigned char named_forums[] = {
#embed "az/named_forums.tsv"
};
static const unsigned char ordinals[] = {
#embed "az/ordinals.tsv"
};
static const unsigned char roles[] = {
#embed "az/roles.tsv"
};
static const unsigned char section_names[] = {
#embed "az/section_names.tsv"
};
static const unsigned char speech_verbs[] = {
#embed "az/speech_verbs.tsv"
};
static const unsigned char surname_endings[] = {
#embed "az/surname_endings.tsv"
};
static const unsigned char verb_endings[] = {
#embed "az/verb_endings.tsv"
};
static const unsigned char word_classes[] = {
#embed "az/word_classes.tsv"
};

const korpu_language_table *korpu_language_tables_az(void) {
  static const korpu_language_table tables[] = {
    TABLE(abbreviations),
    TABLE(act_verbs),
    TABLE(bodies),
    TABLE(body_modifiers),
    TABLE(cities),
    TABLE(claim_endings),
    TABLE(common_nouns),
    TABLE(countries),
    TABLE(credit_labels),
    TABLE(credit_phrases),
    TABLE(demonyms),
    TABLE(endings),
    TABLE(forums),
    TABLE(function_words),
    TABLE(given_names),
    TABLE(honorifics),
    TABLE(known_bodies),
    TABLE(months),
    TABLE(named_forums),
    TABLE(ordinals),
    TABLE(roles),
    TABLE(section_names),
    TABLE(speech_verbs),
    TABLE(surname_endings),
    TABLE(verb_endings),
    TABLE(word_classes),
    {0, 0, 0},
  };
  return tables;
}
