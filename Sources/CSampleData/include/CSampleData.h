#ifndef KORPU_SAMPLE_DATA_H
#define KORPU_SAMPLE_DATA_H

#include <stddef.h>

/// A text of which articles are made: UTF-8 in sections, for people to edit.
typedef struct {
  const char *name;
  const unsigned char *bytes;
  size_t count;
} korpu_sample_text;

/// All the texts, ended by a row whose name is NULL.
const korpu_sample_text *korpu_sample_texts(void);

#endif
