// Coefficients of a Cauchy matrix: 1 / (x + y) over two disjoint sets of field elements, so every square part is regular.
#include "erasure-code.h"

#include <algorithm>
#include <vector>

#include "../vendor/isa-l/erasure_code.h"

namespace costream {

namespace {

constexpr size_t kTable = 32;  // what ISA-L expands a coefficient to

uint8_t Coefficient(uint8_t parity, size_t source) noexcept {
  return gf_inv(static_cast<uint8_t>((kMaxSources | parity) ^ source));
}

// Each of `outputs` is the dot product of its row of coefficients and the inputs.
void Combine(std::vector<uint8_t>& rows, std::span<const uint8_t* const> inputs, std::span<uint8_t* const> outputs,
             size_t length) {
  std::vector<uint8_t> tables(rows.size() * kTable);
  const auto width = static_cast<int>(inputs.size());
  const auto height = static_cast<int>(outputs.size());
  ec_init_tables_base(width, height, rows.data(), tables.data());
  // ISA-L's interface knows no const; it reads its inputs only.
  ec_encode_data_base(static_cast<int>(length), width, height, tables.data(), const_cast<uint8_t**>(inputs.data()),
                      const_cast<uint8_t**>(outputs.data()));
}

}  // namespace

void EncodeParity(std::span<const uint8_t* const> sources, uint8_t index, std::span<uint8_t> parity) {
  std::vector<uint8_t> row(sources.size());
  for (size_t i = 0; i < row.size(); ++i) row[i] = Coefficient(index, i);
  uint8_t* const output = parity.data();
  Combine(row, sources, {&output, 1}, parity.size());
}

bool RestoreSources(std::span<uint8_t* const> sources, std::span<const uint8_t> missing, std::span<const Parity> parities,
                    size_t length) {
  const size_t lost = missing.size();
  const size_t count = sources.size();
  if (lost == 0 || count > kMaxSources || lost > count || parities.size() < lost) return false;
  // What the parities say of the missing sources alone, inverted.
  std::vector<uint8_t> matrix(lost * lost);
  std::vector<uint8_t> inverse(lost * lost);
  for (size_t p = 0; p < lost; ++p) {
    for (size_t m = 0; m < lost; ++m) matrix[p * lost + m] = Coefficient(parities[p].index, missing[m]);
  }
  if (gf_invert_matrix(matrix.data(), inverse.data(), static_cast<int>(lost)) != 0) return false;
  // A missing source is its row of the inverse times (parity - what the sources that are there gave to it).
  std::vector<const uint8_t*> inputs;
  std::vector<size_t> present;
  for (size_t i = 0; i < count; ++i) {
    if (std::find(missing.begin(), missing.end(), i) != missing.end()) continue;
    present.push_back(i);
    inputs.push_back(sources[i]);
  }
  for (size_t p = 0; p < lost; ++p) inputs.push_back(parities[p].bytes);
  std::vector<uint8_t> rows;
  std::vector<uint8_t*> outputs;
  for (size_t m = 0; m < lost; ++m) {
    for (const size_t i : present) {
      uint8_t sum = 0;
      for (size_t p = 0; p < lost; ++p) sum ^= gf_mul(inverse[m * lost + p], Coefficient(parities[p].index, i));
      rows.push_back(sum);
    }
    rows.insert(rows.end(), &inverse[m * lost], &inverse[m * lost] + lost);
    outputs.push_back(sources[missing[m]]);
  }
  Combine(rows, inputs, outputs, length);
  return true;
}

}  // namespace costream
