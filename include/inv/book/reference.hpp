#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <utility>

#include "inv/book/text.hpp"
#include "inv/core/money.hpp"
#include "inv/core/source.hpp"

namespace inv::book {

/// Positions in a Book: distinct types, so that a client is never looked up as an invoice.
enum class ClientIx : std::uint32_t {};
enum class InvoiceIx : std::uint32_t {};
enum class EntryIx : std::uint32_t {};

inline constexpr std::uint32_t unresolved = 0xffffffff;

/// A name in the text and, once build() has looked it up, the record that it names.
template <class Ix>
class Reference {
 public:
  Reference() = default;
  Reference(Text id, core::SourceSpan at) : id_(std::move(id)), at_(at) {}

  const Text& id() const { return id_; }
  core::SourceSpan at() const { return at_; }
  /// True where the text had no such key.
  bool absent() const { return id_.empty(); }
  bool is_resolved() const { return ix_ != unresolved; }
  Ix ix() const {
    INV_ASSERT(is_resolved());
    return Ix{ix_};
  }
  void resolve(Ix ix) { ix_ = static_cast<std::uint32_t>(ix); }

 private:
  Text id_;
  core::SourceSpan at_;
  std::uint32_t ix_ = unresolved;
};

using ClientRef = Reference<ClientIx>;
using InvoiceRef = Reference<InvoiceIx>;

/// Money in the text. Its currency may be left to the record that it belongs to; build()
/// settles it, and from then on `money()` is the amount.
class Amount {
 public:
  Amount(core::Decimal number, std::optional<core::Currency> written, core::SourceSpan at)
      : number_(number), currency_(written), at_(at) {}

  core::Decimal number() const { return number_; }
  /// As written after the number, or as settled.
  std::optional<core::Currency> currency() const { return currency_; }
  core::SourceSpan at() const { return at_; }

  void settle(core::Money money) {
    number_ = money.decimal();
    currency_ = money.currency();
  }
  core::Money money() const {
    INV_ASSERT(currency_ && number_.scale() == currency_->digits());
    return core::Money(number_.mantissa(), *currency_);
  }

 private:
  core::Decimal number_;
  std::optional<core::Currency> currency_;
  core::SourceSpan at_;
};

/// A value and where it stands, for values that later checks point at.
template <class T>
struct Located {
  T value;
  core::SourceSpan at;
};

}  // namespace inv::book
