// See mailbox.h.
#include "mailbox.h"

#include <chrono>

#include "environment.h"

namespace costream {

namespace {

// One turn of the event loop serves this much, so that timers and sockets are never starved by messages.
constexpr size_t kBatch = 128;
constexpr std::chrono::milliseconds kTurn{4};

}  // namespace

Mailbox::Mailbox(Napi::Env env, Environment& environment) : environment_(environment) {
  waker_ = Waker::New(env, "gst-costream", 0, 1, this);
  waker_.Unref(env);
  set_immediate_ = Napi::Persistent(env.Global().Get("setImmediate").As<Napi::Function>());
  continue_ = Napi::Persistent(Napi::Function::New(
      env, [](const Napi::CallbackInfo& info) { static_cast<Mailbox*>(info.Data())->Drain(info.Env()); }, "drain", this));
}

uint64_t Mailbox::Post(Task task) noexcept {
  const std::lock_guard lock(mutex_);
  if (closed_) return 0;
  tasks_.push_back(std::move(task));
  last_++;
  if (!awake_) {
    awake_ = true;
    waker_.NonBlockingCall();
  }
  return last_;
}

uint64_t Mailbox::Last() noexcept {
  const std::lock_guard lock(mutex_);
  return last_;
}

void Mailbox::KeepAlive(Napi::Env env, bool keep) {
  if (closed_) return;
  if (keep) {
    waker_.Ref(env);
  } else {
    waker_.Unref(env);
  }
}

void Mailbox::Close() noexcept {
  std::deque<Task> dropped;
  {
    const std::lock_guard lock(mutex_);
    if (closed_) return;
    closed_ = true;
    dropped.swap(tasks_);
  }
  set_immediate_.Reset();
  continue_.Reset();
  waker_.Release();
}

void Mailbox::Wake(Napi::Env env, Napi::Function, Mailbox* mailbox, void*) {
  // Without an environment Node only empties the function's queue; the mailbox may be gone then.
  if (static_cast<napi_env>(env) != nullptr) mailbox->Drain(env);
}

void Mailbox::Drain(Napi::Env env) {
  const auto deadline = std::chrono::steady_clock::now() + kTurn;
  for (size_t done = 0;; done++) {
    Task task;
    {
      const std::lock_guard lock(mutex_);
      if (closed_) return;
      if (tasks_.empty()) {
        awake_ = false;
        return;
      }
      if (done >= kBatch || std::chrono::steady_clock::now() > deadline) break;
      current_ = last_ - tasks_.size() + 1;
      task = std::move(tasks_.front());
      tasks_.pop_front();
    }
    const Napi::HandleScope scope(env);
    environment_.Run(std::move(task));
  }
  // A ThreadSafeFunction called again would be served in this same turn; setImmediate lets the others go first.
  try {
    set_immediate_.Call({continue_.Value()});
  } catch (const Napi::Error&) {
    // The environment is being terminated: nobody waits for what is left.
  }
}

}  // namespace costream
