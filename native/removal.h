// Elements on their way out of a bin whose other elements go on.
#pragma once

#include <gst/gst.h>

#include <string>
#include <vector>

#include "handle.h"

namespace costream {

/** Used on one thread of the pool, for it waits for streaming threads. */
class Removal {
 public:
  Removal(GstBin* bin, const std::vector<Object<GstElement>>& elements);

  void Run();
  /** The name of one that is elsewhere; empty when there is none. */
  const std::string& outside() const { return outside_; }

 private:
  bool Plays() const;
  void Flush();
  void FlushPeer(GstPad* pad);
  bool Goes(gpointer element) const;

  GstBin* const bin_;
  std::vector<Object<GstElement>> going_;
  std::string outside_;
  /** Pads of those that stay, which have to take data again. */
  std::vector<Object<GstPad>> flushed_;
};

}  // namespace costream
