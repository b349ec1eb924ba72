// A maximum-distance-separable erasure code over GF(2^8): of k sources and their parities any k restore the sources.
// Cauchy Reed-Solomon by ISA-L. Plain bytes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace costream {

// Sources are numbered below kMaxSources and parities below kMaxParities; together they are the field's 256 elements, so
// that a parity's coefficients depend on nothing but the two numbers.
constexpr size_t kMaxSources = 128;
constexpr size_t kMaxParities = 128;

// Writes parity number `index` of these sources, each of `parity.size()` bytes.
void EncodeParity(std::span<const uint8_t* const> sources, uint8_t index, std::span<uint8_t> parity);

struct Parity {
  uint8_t index;
  const uint8_t* bytes;
};

// Restores the sources that are listed in `missing` (ascending) into where `sources` points for them; as many parities, each
// of another number, are needed. All are of `length` bytes. False when the numbers do not fit.
bool RestoreSources(std::span<uint8_t* const> sources, std::span<const uint8_t> missing, std::span<const Parity> parities,
                    size_t length);

}  // namespace costream
