// Plain loops that a compiler makes vectors of: 32-bit lanes need no shuffling, for a pixel is one.
#include "i420-rows.h"

#include <algorithm>
#include <bit>
#include <cmath>

// Also built for what most machines have and a distribution's baseline has not (GCC manual, target_clones: by glibc's ifunc).
#if defined(__x86_64__) && defined(__GLIBC__) && !defined(__clang__)
#define COSTREAM_VECTORS __attribute__((target_clones("avx2", "default")))
#else
#define COSTREAM_VECTORS
#endif

namespace costream {

static_assert(std::endian::native == std::endian::little, "BGRx in memory is 0xxRRGGBB only there.");

namespace {

constexpr int kBits = 16;
constexpr int kOne = 1 << kBits;
// Sums of four pixels are divided by four with the same shift.
constexpr int kBitsOfFour = kBits + 2;

SampleWeights Weights(double red, double green, double blue, double scale, int offset, int bits) {
  const auto fixed = [scale](double part) { return static_cast<int32_t>(std::lround(part * scale / 255 * kOne)); };
  // What rounding takes from one must not tint grey: green is what the others leave.
  const int32_t r = fixed(red);
  const int32_t b = fixed(blue);
  return {r, fixed(red + green + blue) - r - b, b, (offset << bits) + (1 << (bits - 1))};
}

struct FourPixels {
  uint32_t red;
  uint32_t green;
  uint32_t blue;
};

inline FourPixels Sum(uint32_t a, uint32_t b, uint32_t c, uint32_t d) noexcept {
  constexpr uint32_t kRedAndBlue = 0xff00ff;
  const uint32_t red_and_blue = (a & kRedAndBlue) + (b & kRedAndBlue) + (c & kRedAndBlue) + (d & kRedAndBlue);
  const uint32_t green = (a >> 8 & 0xff) + (b >> 8 & 0xff) + (c >> 8 & 0xff) + (d >> 8 & 0xff);
  return {red_and_blue >> 16, green, red_and_blue & 0xffff};
}

inline uint8_t Chroma(const FourPixels& sum, const SampleWeights& weights) noexcept {
  const int32_t sample = (weights.red * static_cast<int32_t>(sum.red) + weights.green * static_cast<int32_t>(sum.green) +
                          weights.blue * static_cast<int32_t>(sum.blue) + weights.offset) >>
                         kBitsOfFour;
  // Pure red and blue are 255.5 in full range.
  return static_cast<uint8_t>(std::min(sample, 255));
}

}  // namespace

bool WeightsFor(const GstVideoInfo& i420, YuvWeights& weights) {
  double kr = 0;
  double kb = 0;
  if (!gst_video_color_matrix_get_Kr_Kb(i420.colorimetry.matrix, &kr, &kb)) return false;
  gint offset[GST_VIDEO_MAX_COMPONENTS];
  gint scale[GST_VIDEO_MAX_COMPONENTS];
  gst_video_color_range_offsets(i420.colorimetry.range, i420.finfo, offset, scale);
  const double kg = 1 - kr - kb;
  weights.y = Weights(kr, kg, kb, scale[0], offset[0], kBits);
  weights.u = Weights(-kr / (1 - kb) / 2, -kg / (1 - kb) / 2, 0.5, scale[1], offset[1], kBitsOfFour);
  weights.v = Weights(0.5, -kg / (1 - kr) / 2, -kb / (1 - kr) / 2, scale[2], offset[2], kBitsOfFour);
  return true;
}

COSTREAM_VECTORS
void LumaRow(const uint32_t* __restrict pixels, uint8_t* __restrict y, int width, const SampleWeights& weights) noexcept {
  const SampleWeights w = weights;
  for (int x = 0; x < width; ++x) {
    const uint32_t pixel = pixels[x];
    const auto red = static_cast<int32_t>(pixel >> 16 & 0xff);
    const auto green = static_cast<int32_t>(pixel >> 8 & 0xff);
    const auto blue = static_cast<int32_t>(pixel & 0xff);
    y[x] = static_cast<uint8_t>((w.red * red + w.green * green + w.blue * blue + w.offset) >> kBits);
  }
}

COSTREAM_VECTORS
void ChromaRow(const uint32_t* __restrict upper, const uint32_t* __restrict lower, uint8_t* __restrict u, uint8_t* __restrict v,
               int width, const YuvWeights& weights) noexcept {
  const YuvWeights w = weights;
  const int pairs = width / 2;
  for (int x = 0; x < pairs; ++x) {
    const FourPixels sum = Sum(upper[2 * x], upper[2 * x + 1], lower[2 * x], lower[2 * x + 1]);
    u[x] = Chroma(sum, w.u);
    v[x] = Chroma(sum, w.v);
  }
  if (width % 2 == 0) return;
  const FourPixels sum = Sum(upper[width - 1], upper[width - 1], lower[width - 1], lower[width - 1]);
  u[pairs] = Chroma(sum, w.u);
  v[pairs] = Chroma(sum, w.v);
}

}  // namespace costream
