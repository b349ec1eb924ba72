// See tap.h.
#include "tap.h"

#include "environment.h"

namespace costream {

void PipelineTap::Close() {
  listener_.Reset();
  if (closed_) return;
  closed_ = true;
  Detach();
}

void PipelineTap::End() {
  if (closed_) return;
  Napi::FunctionReference listener = std::move(listener_);
  Close();
  listener_ = std::move(listener);
  mailbox_->Post([self = shared_from_this()](Environment&) {
    const Napi::FunctionReference last = std::move(self->listener_);
    if (!last.IsEmpty()) last.Call({});
  });
}

void PipelineTap::Wake() {
  mailbox_->Post([self = shared_from_this()](Environment&) {
    if (!self->closed_) self->listener_.Call({});
  });
}

}  // namespace costream
