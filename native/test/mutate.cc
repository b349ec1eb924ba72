// Runs a libFuzzer target where there is no libFuzzer: mutations of the seeds, the same for the same seed number.
// Usage: PROGRAM RUNS SEED FILE...
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <random>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size);

namespace {

using Bytes = std::vector<uint8_t>;

Bytes Read(const char* path) {
  std::ifstream file(path, std::ios::binary);
  return Bytes(std::istreambuf_iterator<char>(file), {});
}

class Mutator {
 public:
  Mutator(std::vector<Bytes> seeds, uint64_t seed) : seeds_(std::move(seeds)), random_(seed) {}

  Bytes Next() {
    Bytes bytes = Pick();
    for (size_t i = Below(6) + 1; i > 0; --i) Mutate(bytes);
    return bytes;
  }

 private:
  size_t Below(size_t limit) { return limit == 0 ? 0 : random_() % limit; }
  const Bytes& Pick() { return seeds_[Below(seeds_.size())]; }

  void Mutate(Bytes& bytes) {
    constexpr uint8_t kTelling[] = {0x00, 0x01, 0x7f, 0x80, 0xff, 0x1c, 0x18, 0x5c, 0xc8, 0xc9, 0xca, 0xcb, 0xcd, 0xce};
    if (bytes.empty()) bytes.push_back(0);
    const size_t at = Below(bytes.size());
    switch (Below(6)) {
      case 0:
        bytes[at] ^= static_cast<uint8_t>(1u << Below(8));
        break;
      case 1:
        bytes[at] = kTelling[Below(sizeof kTelling)];
        break;
      case 2:
        bytes.resize(at);
        break;
      case 3:
        bytes.insert(bytes.begin() + static_cast<ptrdiff_t>(at), Below(9), static_cast<uint8_t>(random_()));
        break;
      case 4: {
        const size_t length = Below(std::min<size_t>(bytes.size() - at, 64));
        bytes.erase(bytes.begin() + static_cast<ptrdiff_t>(at), bytes.begin() + static_cast<ptrdiff_t>(at + length));
        break;
      }
      default: {
        // The rest of another seed: a history that goes on otherwise.
        const Bytes& other = Pick();
        const size_t from = Below(other.size());
        bytes.resize(at);
        bytes.insert(bytes.end(), other.begin() + static_cast<ptrdiff_t>(from), other.end());
      }
    }
  }

  std::vector<Bytes> seeds_;
  std::mt19937_64 random_;
};

}  // namespace

int main(int argc, char** argv) {
  if (argc < 4) {
    std::fprintf(stderr, "Usage: %s RUNS SEED FILE...\n", argv[0]);
    return 2;
  }
  std::vector<Bytes> seeds;
  for (int i = 3; i < argc; ++i) seeds.push_back(Read(argv[i]));
  const uint64_t runs = std::strtoull(argv[1], nullptr, 10);
  for (const Bytes& seed : seeds) LLVMFuzzerTestOneInput(seed.data(), seed.size());
  Mutator mutator(std::move(seeds), std::strtoull(argv[2], nullptr, 10));
  for (uint64_t i = 0; i < runs; ++i) {
    const Bytes bytes = mutator.Next();
    LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
  }
  std::printf("Done %llu runs\n", static_cast<unsigned long long>(runs));
}
