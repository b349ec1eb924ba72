// Jobs that must run one after the other, such as the state changes of one pipeline. Used on the JavaScript thread only.
#pragma once

#include <napi.h>

#include <deque>
#include <functional>

namespace costream {

class Environment;

/** What a job found out, told to JavaScript. */
using Settle = std::function<void(Environment&, Napi::Promise::Deferred&)>;
/** Work on a thread of the pool. */
using Job = std::function<Settle()>;

class Sequence {
 public:
  /** Starts at once when nothing runs, else in its turn. */
  void Push(std::function<void()> start) {
    waiting_.push_back(std::move(start));
    if (waiting_.size() == 1) waiting_.front()();
  }
  /** The running job is done. */
  void Next() {
    waiting_.pop_front();
    if (!waiting_.empty()) waiting_.front()();
  }

 private:
  std::deque<std::function<void()>> waiting_;
};

}  // namespace costream
