// First, so that Dispatch and Graphviz agree on what is declared: Graphviz's headers define _GNU_SOURCE.
#include <stdlib.h>

#include <gvc.h>

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
