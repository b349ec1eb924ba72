// What the elements of this addon have alike: how their properties may be used, and how they make pads.
#pragma once

#include <gst/gst.h>

#include <initializer_list>

#include "handle.h"

namespace costream {

constexpr auto kReadable = static_cast<GParamFlags>(G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
// At any time: what is set takes effect with the next buffer.
constexpr auto kReadWrite =
    static_cast<GParamFlags>(G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | GST_PARAM_MUTABLE_PLAYING);

// A pad of that template and its name.
inline GstPad* AddPad(gpointer element, GstStaticPadTemplate* pad_template) noexcept {
  GstPad* pad = gst_pad_new_from_static_template(pad_template, pad_template->name_template);
  gst_element_add_pad(GST_ELEMENT(element), pad);
  return pad;
}

// What passes between the pads of such an element stays what it is, in its memory.
inline void ProxyPads(std::initializer_list<GstPad*> pads) noexcept {
  for (GstPad* pad : pads) {
    GST_PAD_SET_PROXY_CAPS(pad);
    GST_PAD_SET_PROXY_ALLOCATION(pad);
  }
}

// For gst_pad_set_iterate_internal_links_function: what comes in at one of the two leaves at the other; any other pad is alone.
inline GstIterator* LinkOfTwo(GstPad* pad, GstPad* sink, GstPad* src) noexcept {
  if (pad != sink && pad != src) return nullptr;
  Value value(GST_TYPE_PAD);
  g_value_set_object(value.get(), pad == sink ? src : sink);
  return gst_iterator_new_single(GST_TYPE_PAD, value.get());
}

}  // namespace costream
