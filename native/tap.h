// A place in a pipeline where data leaves for JavaScript or comes from it.
#pragma once

#include <gst/gst.h>
#include <napi.h>

#include <memory>

#include "handle.h"
#include "mailbox.h"

namespace costream {

/**
 * Ended with the pipeline that its place is in. JavaScript thread only, but for Wake(). Its function hears of what there is
 * to do, and once of the end; it must not hold the JavaScript object of the tap, which could then never be collected.
 */
class PipelineTap : public std::enable_shared_from_this<PipelineTap> {
 public:
  /** `place`: the element or pad. */
  PipelineTap(std::shared_ptr<Mailbox> mailbox, GstObject* place) : mailbox_(std::move(mailbox)), place_(place) {}
  PipelineTap(const PipelineTap&) = delete;
  PipelineTap& operator=(const PipelineTap&) = delete;
  virtual ~PipelineTap() = default;

  /** Idempotent. The pipeline flows on as if the tap had never been. */
  void Close();
  /** Closes, and lets JavaScript know. */
  void End();
  bool closed() const { return closed_; }
  Object<GstObject> place() { return place_.Get(); }

 protected:
  void set_listener(const Napi::Function& listener) { listener_ = Napi::Persistent(listener); }
  /** Calls the listener on the JavaScript thread. From any thread. */
  void Wake();
  virtual void Detach() = 0;

 private:
  const std::shared_ptr<Mailbox> mailbox_;
  Weak<GstObject> place_;
  Napi::FunctionReference listener_;
  bool closed_ = false;
};

}  // namespace costream
