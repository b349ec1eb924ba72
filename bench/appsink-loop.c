/* What C does with the same pipeline: pulls every sample of the appsink "sink" and lets it go. Prints samples and seconds. */
#include <gst/app/gstappsink.h>
#include <gst/gst.h>
#include <stdio.h>

int main(int argc, char **argv) {
  gst_init(&argc, &argv);
  GError *error = NULL;
  GstElement *pipeline = argc == 2 ? gst_parse_launch(argv[1], &error) : NULL;
  if (pipeline == NULL || error != NULL) {
    fprintf(stderr, "usage: appsink-loop 'LAUNCH LINE with appsink name=sink'%s%s\n", error ? ": " : "", error ? error->message : "");
    return 1;
  }
  GstElement *sink = gst_bin_get_by_name(GST_BIN(pipeline), "sink");
  gst_element_set_state(pipeline, GST_STATE_PLAYING);
  gint64 began = 0;
  guint64 count = 0;
  guint64 bytes = 0;
  GstSample *sample;
  while ((sample = gst_app_sink_pull_sample(GST_APP_SINK(sink))) != NULL) {
    if (count++ == 0) began = g_get_monotonic_time();
    GstBuffer *buffer = gst_sample_get_buffer(sample);
    GstMapInfo map;
    if (gst_buffer_map(buffer, &map, GST_MAP_READ)) {
      bytes += map.size;
      gst_buffer_unmap(buffer, &map);
    }
    gst_sample_unref(sample);
  }
  printf("{\"count\": %" G_GUINT64_FORMAT ", \"bytes\": %" G_GUINT64_FORMAT ", \"seconds\": %f}\n", count, bytes,
         (double)(g_get_monotonic_time() - began) / 1e6);
  gst_element_set_state(pipeline, GST_STATE_NULL);
  gst_object_unref(sink);
  gst_object_unref(pipeline);
  return 0;
}
