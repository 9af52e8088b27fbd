// First, so that Dispatch and Graphviz agree on what is declared: Graphviz's headers define _GNU_SOURCE.
#include <stdlib.h>

#include <stdio.h>
#include <string.h>

#include <gvc.h>

// Reads a graph whose ids come from the given discipline, which has to outlive the graph.
static inline graph_t *korpu_read(const char *dot, Agiddisc_t *ids) {
  Agdisc_t services = {&AgMemDisc, ids, &AgIoDisc};
  FILE *text = fmemopen((void *)dot, strlen(dot), "r");
  if (!text) return NULL;
  graph_t *graph = agread(text, &services);
  fclose(text);
  return graph;
}

// The length is `unsigned int *` in older Graphviz and `size_t *` in newer ones; Swift sees one type.
static inline int korpu_render_data(
  GVC_t *context, graph_t *graph, const char *format, char **result, size_t *length) {
#if defined(GRAPHVIZ_VERSION_MAJOR) && GRAPHVIZ_VERSION_MAJOR >= 12
  return gvRenderData(context, graph, format, result, length);
#else
  unsigned int count = 0;
  int status = gvRenderData(context, graph, format, result, &count);
  *length = count;
  return status;
#endif
}
