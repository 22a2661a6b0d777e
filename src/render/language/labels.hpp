#pragma once

#include <initializer_list>
#include <string>

#include "inv/report/document/parties.hpp"
#include "language.hpp"

namespace inv::render {

/// The labels of blocks, in labels.def.
enum class Label {
#define INV_LABEL(name, slots) name,
#include "labels.def"
#undef INV_LABEL
};

/// The label in that language, its `{slots}` filled.
std::string say(const Language& language, Label word, std::initializer_list<Slot> slots = {});

/// How a letter begins, with the mark that ends it: the greeting that the book has, else the
/// person's or the client's name; nobody is addressed by a record's id.
struct Salutation {
  std::string text;
  bool names_somebody = false;
};
Salutation salutation(const Language& language, const report::Addressee& client, bool formal);

}  // namespace inv::render
