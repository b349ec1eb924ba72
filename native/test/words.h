// The words that a program is called with: `name=value`, over what it takes where they do not say.
#pragma once

#include <cstdio>
#include <cstdlib>
#include <map>
#include <string>
#include <utility>

namespace costream {

class Words {
 public:
  explicit Words(std::map<std::string, std::string> values) : values_(std::move(values)) {}

  // Ends the program at one that nobody knows.
  void Take(int count, char** words) {
    for (int i = 1; i < count; ++i) {
      const std::string word = words[i];
      const size_t at = word.find('=');
      if (at == std::string::npos || !values_.contains(word.substr(0, at))) {
        std::fprintf(stderr, "Not an option: %s\n", words[i]);
        std::exit(1);
      }
      values_[word.substr(0, at)] = word.substr(at + 1);
    }
  }

  const std::string& Text(const char* name) const { return values_.at(name); }
  double operator[](const char* name) const { return std::atof(Text(name).c_str()); }

 private:
  std::map<std::string, std::string> values_;
};

}  // namespace costream
