// Rows of packed 32-bit RGB to the planes of I420, for any matrix and range that GStreamer knows.
#pragma once

#include <gst/video/video.h>

#include <cstdint>
#include <span>

namespace costream {

/** What a sample of Y, U or V is of red, green and blue, in 65536ths; the offset has its half for rounding. */
struct SampleWeights {
  int32_t red;
  int32_t green;
  int32_t blue;
  int32_t offset;
};

struct YuvWeights {
  SampleWeights y;
  SampleWeights u;
  SampleWeights v;
};

/** The weights for full-range RGB; false for a matrix without Kr and Kb (ITU-T H.273, 8.3). */
bool WeightsFor(const GstVideoInfo& i420, YuvWeights& weights);

/** `pixels` are BGRx in memory, as X servers give them; `y` is as wide. */
void LumaRow(const uint32_t* pixels, uint8_t* y, int width, const SampleWeights& weights) noexcept;

/**
 * The mean of two by two pixels: between them, as whoever shows one sample for all four has it. `lower` is `upper` below the last
 * row of an odd height; of an odd width the last column counts twice.
 */
void ChromaRow(const uint32_t* upper, const uint32_t* lower, uint8_t* u, uint8_t* v, int width, const YuvWeights& weights) noexcept;

}  // namespace costream
