#ifndef KORPU_LANGUAGE_DATA_H
#define KORPU_LANGUAGE_DATA_H

#include <stddef.h>

/// One table of one language: UTF-8 lines of tab-separated columns, sorted by their bytes.
typedef struct {
  const char *name;
  const unsigned char *bytes;
  size_t count;
} korpu_language_table;

// The tables of each language, ended by a row whose name is NULL.
const korpu_language_table *korpu_language_tables_az(void);
const korpu_language_table *korpu_language_tables_en(void);
const korpu_language_table *korpu_language_tables_hu(void);
const korpu_language_table *korpu_language_tables_kk(void);
const korpu_language_table *korpu_language_tables_ky(void);
const korpu_language_table *korpu_language_tables_ru(void);
const korpu_language_table *korpu_language_tables_tk(void);
const korpu_language_table *korpu_language_tables_tr(void);
const korpu_language_table *korpu_language_tables_uz(void);

/// The tables by which languages are told apart, ended likewise.
const korpu_language_table *korpu_identification_tables(void);

/// The tables of how letters sound, ended likewise.
const korpu_language_table *korpu_sound_tables(void);

/// The tables of what words in names of bodies and gatherings mean, ended likewise.
const korpu_language_table *korpu_concept_tables(void);

/// The tables of what pictures say in their readers' languages, ended likewise.
const korpu_language_table *korpu_label_tables(void);

#endif
