// i420convert: what encoding a screen waits for first. GStreamer 1.22 has no quick way from BGRx to I420 (video-converter.c,
// `transforms`): a 720p picture takes videoconvertscale 2.6 ms and this 0.4 ms of a core (npm run bench -- convert). It scales nothing;
// videoconvertscale behind it has three eighths of the bytes to scale.
#include "i420-convert.h"

#include <gst/video/gstvideofilter.h>
#include <gst/video/video.h>

#include <utility>

#include "../handle.h"
#include "i420-rows.h"

namespace costream {

namespace {

struct I420Convert {
  GstVideoFilter parent;
  YuvWeights weights;  // between set_info and the next
};

struct I420ConvertClass {
  GstVideoFilterClass parent_class;
};

G_DEFINE_TYPE(I420Convert, i420_convert, GST_TYPE_VIDEO_FILTER)

I420Convert* Cast(gpointer object) noexcept { return reinterpret_cast<I420Convert*>(object); }

Value OfFormat(const char* name) {
  Value format(G_TYPE_STRING);
  g_value_set_static_string(format.get(), name);
  return format;
}

void Append(GstCaps* caps, const GstStructure* like, GstCapsFeatures* features, const GValue& formats, bool same_colours) {
  GstStructure* structure = gst_structure_copy(like);
  gst_structure_set_value(structure, "format", &formats);
  if (!same_colours) gst_structure_remove_fields(structure, "colorimetry", "chroma-site", nullptr);
  gst_caps_append_structure_full(caps, structure, gst_caps_features_copy(features));
}

// What is `from` on one side is `to` on the other, in the machine's memory; what is not BGRx may pass as it is.
MiniObject<GstCaps> OtherSide(GstCaps* caps, const char* from, const char* to) {
  const Value packed = OfFormat("BGRx");
  const Value source = OfFormat(from);
  const Value converted = OfFormat(to);
  auto others = MiniObject<GstCaps>::Adopt(gst_caps_new_empty());
  for (guint i = 0; i < gst_caps_get_size(caps); ++i) {
    const GstStructure* structure = gst_caps_get_structure(caps, i);
    GstCapsFeatures* features = gst_caps_get_features(caps, i);
    const GValue* formats = gst_structure_get_value(structure, "format");
    if (formats == nullptr) continue;  // no raw picture
    const bool in_memory = gst_caps_features_contains(features, GST_CAPS_FEATURE_MEMORY_SYSTEM_MEMORY);
    if (in_memory && gst_value_intersect(nullptr, formats, source.get())) {
      Append(others.get(), structure, features, *converted.get(), false);
    }
    Value rest;
    if (!in_memory) {
      Append(others.get(), structure, features, *formats, true);
    } else if (gst_value_subtract(rest.get(), formats, packed.get())) {
      Append(others.get(), structure, features, *rest.get(), true);
    }
  }
  return others;
}

GstCaps* TransformCaps(GstBaseTransform*, GstPadDirection direction, GstCaps* caps, GstCaps* filter) noexcept {
  auto all = direction == GST_PAD_SINK ? OtherSide(caps, "BGRx", "I420") : OtherSide(caps, "I420", "BGRx");
  if (filter == nullptr) return all.Release();
  return gst_caps_intersect_full(filter, all.get(), GST_CAPS_INTERSECT_FIRST);
}

// The colours are those that the next element asks for, else the usual ones of this size. They are told, so that whoever makes
// the picture smaller keeps them.
GstCaps* FixateCaps(GstBaseTransform* transform, GstPadDirection direction, GstCaps* caps, GstCaps* othercaps) noexcept {
  auto fixed = MiniObject<GstCaps>::Adopt(othercaps);
  const Value packed = OfFormat("BGRx");
  const GValue* format = gst_structure_get_value(gst_caps_get_structure(caps, 0), "format");
  const bool converts = direction == GST_PAD_SINK && gst_value_compare(format, packed.get()) == GST_VALUE_EQUAL;
  if (converts) {
    // A base transform asks nobody when there is but one size, rate and format.
    auto asked = MiniObject<GstCaps>::Adopt(gst_pad_peer_query_caps(transform->srcpad, fixed.get()));
    if (!gst_caps_is_empty(asked.get())) fixed = std::move(asked);
  }
  fixed = MiniObject<GstCaps>::Adopt(gst_caps_fixate(fixed.Release()));
  GstVideoInfo info;
  if (!converts || !gst_video_info_from_caps(&info, fixed.get())) return fixed.Release();
  const Text colours(gst_video_colorimetry_to_string(&info.colorimetry));
  fixed = MiniObject<GstCaps>::Adopt(gst_caps_make_writable(fixed.Release()));
  gst_caps_set_simple(fixed.get(), "colorimetry", G_TYPE_STRING, colours.get(), nullptr);
  return fixed.Release();
}

gboolean SetInfo(GstVideoFilter* filter, GstCaps*, GstVideoInfo* in, GstCaps*, GstVideoInfo* out) noexcept {
  const GstVideoFormat from = GST_VIDEO_INFO_FORMAT(in);
  const bool same = from == GST_VIDEO_INFO_FORMAT(out);
  gst_base_transform_set_passthrough(GST_BASE_TRANSFORM(filter), same);
  return same || (from == GST_VIDEO_FORMAT_BGRx && WeightsFor(*out, Cast(filter)->weights));
}

GstFlowReturn TransformFrame(GstVideoFilter* filter, GstVideoFrame* in, GstVideoFrame* out) noexcept {
  const YuvWeights& weights = Cast(filter)->weights;
  // Rows are read pixel by pixel.
  if (GST_VIDEO_FRAME_PLANE_STRIDE(in, 0) % 4 != 0) return GST_FLOW_NOT_SUPPORTED;
  const int width = GST_VIDEO_FRAME_WIDTH(in);
  const int height = GST_VIDEO_FRAME_HEIGHT(in);
  const auto row_of = [](GstVideoFrame* frame, int plane, int row) {
    return static_cast<uint8_t*>(GST_VIDEO_FRAME_PLANE_DATA(frame, plane)) + row * GST_VIDEO_FRAME_PLANE_STRIDE(frame, plane);
  };
  // Two rows at a time, so that what luma has read is still near for chroma.
  for (int row = 0; row < height; row += 2) {
    const auto* upper = reinterpret_cast<const uint32_t*>(row_of(in, 0, row));
    const bool odd_last = row + 1 == height;
    const auto* lower = odd_last ? upper : reinterpret_cast<const uint32_t*>(row_of(in, 0, row + 1));
    LumaRow(upper, row_of(out, 0, row), width, weights.y);
    if (!odd_last) LumaRow(lower, row_of(out, 0, row + 1), width, weights.y);
    ChromaRow(upper, lower, row_of(out, 1, row / 2), row_of(out, 2, row / 2), width, weights);
  }
  return GST_FLOW_OK;
}

#define COSTREAM_RAW GST_VIDEO_CAPS_MAKE(GST_VIDEO_FORMATS_ALL) ";" GST_VIDEO_CAPS_MAKE_WITH_FEATURES("ANY", GST_VIDEO_FORMATS_ALL)
GstStaticPadTemplate sink_template = GST_STATIC_PAD_TEMPLATE("sink", GST_PAD_SINK, GST_PAD_ALWAYS, GST_STATIC_CAPS(COSTREAM_RAW));
GstStaticPadTemplate src_template = GST_STATIC_PAD_TEMPLATE("src", GST_PAD_SRC, GST_PAD_ALWAYS, GST_STATIC_CAPS(COSTREAM_RAW));
#undef COSTREAM_RAW

void i420_convert_class_init(I420ConvertClass* cls) {
  auto* element_class = GST_ELEMENT_CLASS(cls);
  gst_element_class_set_static_metadata(element_class, "I420 converter", "Filter/Converter/Video",
                                        "Makes I420 of BGRx; all else passes", "gst-costream");
  gst_element_class_add_static_pad_template(element_class, &sink_template);
  gst_element_class_add_static_pad_template(element_class, &src_template);
  auto* transform_class = GST_BASE_TRANSFORM_CLASS(cls);
  transform_class->transform_caps = TransformCaps;
  transform_class->fixate_caps = FixateCaps;
  auto* filter_class = GST_VIDEO_FILTER_CLASS(cls);
  filter_class->set_info = SetInfo;
  filter_class->transform_frame = TransformFrame;
}

void i420_convert_init(I420Convert*) {}

}  // namespace

GType I420ConvertGetType() { return i420_convert_get_type(); }

}  // namespace costream
