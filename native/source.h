// Data from JavaScript into an appsrc: bounded, and told when there is room.
#pragma once

#include <gst/app/gstappsrc.h>
#include <gst/gst.h>
#include <napi.h>

#include <atomic>
#include <memory>

#include "call.h"
#include "environment.h"
#include "handle.h"
#include "tap.h"

namespace costream {

struct SourceLimits {
  guint64 buffers;
  guint64 bytes;
};

/**
 * The bounds are kept here and not by appsrc's `block`, which would stop the JavaScript thread. `need-data` comes when half
 * of what is queued has gone.
 */
class SourceFeed : public PipelineTap {
 public:
  SourceFeed(std::shared_ptr<Mailbox> mailbox, GstAppSrc* appsrc, SourceLimits limits);

  void Attach(const Napi::Function& on_room);
  /** False where there is no room; the listener is called once there may be. */
  bool HasRoom();
  Object<GstAppSrc> AppSrc();

 protected:
  void Detach() override;

 private:
  static void NeedData(GstAppSrc* appsrc, guint length, gpointer data) noexcept;
  bool Full();

  const SourceLimits limits_;
  /** JavaScript waits for room. */
  std::atomic<bool> hungry_ = false;
};

void DefineSource(Environment& environment);

/** native.source(appsrc, limits, onRoom). */
Napi::Value Source(const Call& call);

}  // namespace costream
