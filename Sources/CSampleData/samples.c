// The words and sentences of which articles for benchmarks are made, embedded.
#include "CSampleData.h"

static const unsigned char names[] = {
#embed "names.txt"
};
static const unsigned char sounds[] = {
#embed "sounds.txt"
};
static const unsigned char letters[] = {
#embed "letters.txt"
};
static const unsigned char az[] = {
#embed "languages/az.txt"
};
static const unsigned char en[] = {
#embed "languages/en.txt"
};
static const unsigned char hu[] = {
#embed "languages/hu.txt"
};
static const unsigned char kk[] = {
#embed "languages/kk.txt"
};
static const unsigned char ky[] = {
#embed "languages/ky.txt"
};
static const unsigned char ru[] = {
#embed "languages/ru.txt"
};
static const unsigned char tk[] = {
#embed "languages/tk.txt"
};
static const unsigned char tr[] = {
#embed "languages/tr.txt"
};
static const unsigned char uz[] = {
#embed "languages/uz.txt"
};

#define TEXT(name) {#name, name, sizeof name}

const korpu_sample_text *korpu_sample_texts(void) {
  static const korpu_sample_text texts[] = {
    TEXT(names), TEXT(sounds), TEXT(letters), TEXT(az), TEXT(en), TEXT(hu), TEXT(kk), TEXT(ky), TEXT(ru), TEXT(tk),
    TEXT(tr), TEXT(uz), {0, 0, 0},
  };
  return texts;
}
