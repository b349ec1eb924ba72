// The one road from any thread to JavaScript: a queue under a mutex and one typed ThreadSafeFunction that wakes the loop.
#pragma once

#include <napi.h>

#include <atomic>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace costream {

class Environment;

/** Work for the JavaScript thread. It may own GStreamer references; it never owns JavaScript ones. */
using Task = std::function<void(Environment&)>;

class Mailbox {
 public:
  Mailbox(Napi::Env env, Environment& environment);
  Mailbox(const Mailbox&) = delete;
  Mailbox& operator=(const Mailbox&) = delete;

  /**
   * From any thread. Returns the task's number; 0 once the environment is gone, and the task is then dropped on the calling
   * thread.
   */
  uint64_t Post(Task task) noexcept;
  /** What was posted last has this number; 0 before the first. From any thread. */
  uint64_t Last() noexcept;
  /** The number of the task that runs. On the JavaScript thread. */
  uint64_t Current() const { return current_; }

  /** Whether JavaScript may be called right here: this thread is the environment's and the environment lives. */
  bool OnJsThread() const noexcept { return !closed_.load() && std::this_thread::get_id() == thread_; }
  /** Only on the JavaScript thread. */
  Environment& environment() const noexcept { return environment_; }

  /** Whether Node's event loop stays alive for what is to come. */
  void KeepAlive(Napi::Env env, bool keep);
  /** No wake-ups any more; drops what waits. On the JavaScript thread. */
  void Close() noexcept;

 private:
  static void Wake(Napi::Env env, Napi::Function, Mailbox* mailbox, void*);
  void Drain(Napi::Env env);

  using Waker = Napi::TypedThreadSafeFunction<Mailbox, void, Wake>;

  Environment& environment_;
  const std::thread::id thread_ = std::this_thread::get_id();
  Waker waker_;
  Napi::FunctionReference set_immediate_;
  Napi::FunctionReference continue_;
  std::mutex mutex_;
  std::deque<Task> tasks_;
  uint64_t last_ = 0;
  uint64_t current_ = 0;
  /** A wake-up is under way, so that posting costs no second one. */
  bool awake_ = false;
  std::atomic<bool> closed_ = false;
};

}  // namespace costream
