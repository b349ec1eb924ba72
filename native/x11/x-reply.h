// What XCB gives to its caller: malloc()ed.
#pragma once

#include <cstdlib>
#include <memory>

#include "../handle.h"

namespace costream {

template <typename T>
using Reply = std::unique_ptr<T, Deleter<std::free>>;

}  // namespace costream
