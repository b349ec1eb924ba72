// Errors as JavaScript sees them: one sentence, a `code`, the facts as fields.
#pragma once

#include <napi.h>

#include <exception>
#include <string>
#include <utility>
#include <vector>

namespace costream {

using Facts = std::vector<std::pair<const char*, std::string>>;

/** Throws an Error with `code` and one field a fact. */
[[noreturn]] void Throw(Napi::Env env, const char* code, const std::string& message, const Facts& facts = {});
/** The same error as a value, to reject a promise with. */
Napi::Error MakeError(Napi::Env env, const char* code, const std::string& message, const Facts& facts = {});
/** Throws a TypeError with Node's own code for wrong arguments. */
[[noreturn]] void ThrowType(Napi::Env env, const std::string& message);
Napi::Error ClosedError(Napi::Env env);
[[noreturn]] void ThrowClosed(Napi::Env env);

/** What came instead, for a person: "string 'abc'", "number 5", "an array". */
std::string Received(const Napi::Value& value);

/** A JavaScript value that a GStreamer type cannot hold; whoever knows the property's name turns it into BAD_VALUE. */
class BadValue : public std::exception {
 public:
  BadValue(std::string expected, std::string received) : expected_(std::move(expected)), received_(std::move(received)) {}
  BadValue(std::string expected, const Napi::Value& value) : BadValue(std::move(expected), Received(value)) {}

  const char* what() const noexcept override { return expected_.c_str(); }
  const std::string& expected() const { return expected_; }
  const std::string& received() const { return received_; }

 private:
  std::string expected_;
  std::string received_;
};

[[noreturn]] void ThrowBadValue(Napi::Env env, const std::string& property, const BadValue& bad);

}  // namespace costream
