// See crash-report.h.
#include "crash-report.h"

#include <dlfcn.h>
#include <execinfo.h>
#include <fcntl.h>
#include <gst/gst.h>
#include <signal.h>
#include <sys/prctl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstring>

#include "error.h"
#include "handle.h"

namespace costream {

namespace {

constexpr std::array kDeadly = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT, SIGTRAP, SIGSYS};
constexpr int kDepth = 64;
/** This handler and the frame that the kernel puts below it. */
constexpr int kOwnFrames = 2;

/** Signals are the process's, and so is the descriptor; who calls owns the process. */
std::atomic<int> report_fd{-1};

/** One line in one write; what does not fit or cannot be written is lost, for nobody is left to be told. */
void Say(int fd, const char* word, const char* value) noexcept {
  std::array<char, 4096> line;
  size_t length = 0;
  for (const char* part : {word, value, "\n"}) {
    const size_t size = std::min(strlen(part), line.size() - 1 - length);
    memcpy(line.data() + length, part, size);
    length += size;
  }
  [[maybe_unused]] const ssize_t written = write(fd, line.data(), length);
}

const char* Digits(int number, std::array<char, 12>& text) noexcept {
  char* digit = text.data() + text.size() - 1;
  *digit = '\0';
  do {
    *--digit = static_cast<char>('0' + number % 10);
    number /= 10;
  } while (number > 0);
  return digit;
}

/** Runs in the frames of the crash, so it takes no lock and no memory but the unwinder's, which is loaded by then. */
void Report(int signal, siginfo_t* info, void*) noexcept {
  // The first thread to crash reports; the handler is gone with SA_RESETHAND, so that the signal's own action follows.
  const int fd = report_fd.exchange(-1);
  if (fd >= 0) {
    std::array<char, 12> digits;
    Say(fd, "signal ", Digits(signal, digits));
    // abort() too sends its signal, but to itself.
    if (info->si_code <= 0 && info->si_pid != getpid()) Say(fd, "sent", "");
    std::array<char, 16> thread{};
    prctl(PR_GET_NAME, thread.data());
    Say(fd, "thread ", thread.data());
    std::array<void*, kDepth> frames;
    const int count = backtrace(frames.data(), kDepth);
    const char* last = nullptr;
    for (int index = kOwnFrames; index < count; ++index) {
      Dl_info library;
      if (dladdr(frames[index], &library) == 0 || !library.dli_fname) continue;
      if (last && strcmp(last, library.dli_fname) == 0) continue;
      last = library.dli_fname;
      Say(fd, "frame ", last);
    }
    close(fd);
  }
  raise(signal);
}

}  // namespace

Napi::Value ReportCrashes(const Call& call) {
  if (!call[0].IsNumber()) call.Wrong("fd", "a number", call[0]);
  // The first use loads the unwinder, which must not happen in a handler.
  void* frame = nullptr;
  backtrace(&frame, 1);
  const int fd = call[0].As<Napi::Number>().Int32Value();
  // What this process starts must not keep it open.
  fcntl(fd, F_SETFD, FD_CLOEXEC);
  report_fd = fd;
  struct sigaction action {};
  action.sa_sigaction = Report;
  action.sa_flags = static_cast<int>(SA_SIGINFO | SA_RESETHAND | SA_NODEFER);
  sigemptyset(&action.sa_mask);
  for (const int signal : kDeadly) sigaction(signal, &action, nullptr);
  return call.env().Undefined();
}

Napi::Value PluginFile(const Call& call) {
  const auto factory = Object<GstElementFactory>::Adopt(gst_element_factory_find(call.Text(0, "factory").c_str()));
  if (!factory) return call.env().Null();
  const auto plugin = Object<GstPlugin>::Adopt(gst_plugin_feature_get_plugin(GST_PLUGIN_FEATURE(factory.get())));
  const char* path = plugin ? gst_plugin_get_filename(plugin.get()) : nullptr;
  return path ? Napi::Value(Napi::String::New(call.env(), path)) : call.env().Null();
}

}  // namespace costream
