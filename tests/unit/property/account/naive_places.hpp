#pragma once

#include "naive_account.hpp"

namespace inv::test {

/// Where one client's money lies on a day of the replay, and how it is put from one place to
/// another.
class NaivePlaces {
 public:
  NaivePlaces(const PlainBook& book, const std::string& client)
      : book_(book), client_(book.client(client)), manual_(client_.manual.value_or(book.manual)) {}

 protected:
  NaiveInvoice& standing_of(const std::string& id);

  // Onto items.
  void put_to_the_one_meant(NaivePot& money);
  /// At most `limit` of it to one invoice: first to what is open, then as a recovery.
  void put(const std::string& id, Minor limit, NaivePot& money);
  /// To the oldest open items, disputed ones last.
  void spread(NaivePot& money);
  /// Money that is neither kept nor waiting, the oldest first.
  void spread_free();
  /// Takes the discount that is earned, or back what is not.
  void review_discount(const std::string& id);
  void close(NaiveItem& item, Minor part, bool by_writeoff);
  void take_from(NaiveItem& item, NaivePiece& piece, Minor part);

  // Unapplied money.
  NaivePot new_pot(const std::string& currency, Minor left, NaivePiece piece) const;
  void add_pot(const NaivePot& pot);
  Minor there_is(const std::string& currency) const;
  /// The pot to draw on next: of what is free, then of what waits, then of what is kept.
  NaivePot* next_pot(const std::string& currency);
  /// Gives unapplied money back; what was not there is missing.
  void draw(const std::string& currency, Minor wanted);

  void line(const std::string& kind, Minor amount, const std::string& currency,
            const std::string& invoice);

  const PlainBook& book_;
  const PlainClient& client_;
  bool manual_;
  core::Date today_{0};
  std::size_t place_ = 0;  ///< of the record that is replayed
  NaiveAccount account_;

 private:
  void put_to_item(NaiveItem& item, Minor limit, NaivePot& money);
  void lay_on(NaiveItem& item, Minor part, NaivePot& money);
  /// What was given back too much is made up by the next money that is not waiting.
  void net_deficits();
};

}  // namespace inv::test
