// What a test program of rules over time counts: it prints what failed, or "ok".
#pragma once

#include <cstdio>

namespace costream {

inline int failures = 0;

inline int Verdict() {
  if (failures == 0) std::puts("ok");
  return failures == 0 ? 0 : 1;
}

}  // namespace costream

#define EXPECT(condition)                                        \
  do {                                                           \
    if (!(condition)) {                                          \
      std::printf("%s:%d: %s\n", __func__, __LINE__, #condition); \
      ++costream::failures;                                      \
    }                                                            \
  } while (false)
