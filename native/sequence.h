// Jobs that must run one after the other, such as the state changes of one pipeline. Used on the JavaScript thread only.
#pragma once

#include <napi.h>

#include <deque>
#include <functional>
#include <utility>

namespace costream {

class Environment;

/** What a job found out, told to JavaScript. */
using Settle = std::function<void(Environment&, Napi::Promise::Deferred&)>;
/** Work on a thread of the pool. */
using Job = std::function<Settle()>;

/** Whether a job can wait for a streaming thread that another element holds: a state change of a whole pipeline cannot. */
enum class Waits { kNot, kForStreams };

class Sequence {
 public:
  struct Turn {
    std::function<void()> begin;
    std::function<void()> give_up;
    Waits waits;
  };

  /** Begins at once when nothing runs, else in its turn; or it is given up. */
  void Push(Turn turn) {
    turns_.push_back(std::move(turn));
    if (turns_.size() == 1) turns_.front().begin();
  }
  /** Gives up all but the job that runs. */
  void GiveUpWaiting() {
    while (turns_.size() > 1) {
      const Turn last = std::move(turns_.back());
      turns_.pop_back();
      last.give_up();
    }
  }
  /** Whether the job that runs may be held for ever. */
  bool held() const { return !turns_.empty() && turns_.front().waits == Waits::kForStreams; }
  /** The running job is done. */
  void Next() {
    turns_.pop_front();
    if (!turns_.empty()) turns_.front().begin();
  }

 private:
  /** The first one runs. */
  std::deque<Turn> turns_;
};

}  // namespace costream
