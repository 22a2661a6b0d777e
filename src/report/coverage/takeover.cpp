// What happens, day by day, to what promises and plans cover.

#include "takeover.hpp"

#include <algorithm>
#include <set>
#include <tuple>

#include "pool.hpp"

namespace inv::report {

namespace {

/// Items by due date.
using DueItems = std::set<std::pair<core::Date, std::size_t>>;

/// What is open in one currency.
struct OpenItems {
  Pool pool;
  DueItems apart;    // open, and not in the pool
  DueItems touched;  // in the pool; paid in part, or named by money, since they are held there
};

/// Goes through the days. An item has one holder: of those in a pool the pool tells it.
class Takeover {
 public:
  Takeover(const Account& account, const Arrivals& arrivals)
      : account_(account), arrivals_(arrivals), day_(account.as_of) {
    std::map<core::Currency, std::vector<core::Date>> dues;
    for (const Item& item : account.items) dues[item.amount.currency()].push_back(item.due);
    for (auto& [currency, days] : dues) {
      open_.emplace(currency, OpenItems{Pool(currency, std::move(days)), {}, {}});
    }
    for (const Item& item : account.items) {
      const core::Currency currency = item.amount.currency();
      states_.push_back({.open = core::Money::zero(currency), .among = &open_.at(currency)});
    }
  }

  Takeovers run(std::vector<SpokenPromise> promises) {
    plan_days(promises);
    for (const Event& event : events_) {
      day_ = event.day;
      switch (event.what) {
        case What::entered: enter(event.place); break;
        case What::posted: post(event.place); break;
        case What::arrived: arrive(event.place); break;
        case What::promised: promise(std::move(promises[event.place])); break;
      }
    }
    for (std::size_t i = 0; i < states_.size(); ++i) {
      if (const int holder = holder_of(i); holder >= 0) tenure(holder).left.push_back(i);
    }
    takeovers_.coverage.sum_up();
    return std::move(takeovers_);
  }

 private:
  enum class What { entered, posted, arrived, promised };  // in the order of a day
  struct Event {
    core::Date day;
    What what;
    std::size_t place;
  };
  /// How an item stands.
  struct State {
    core::Money open;
    OpenItems* among;
    bool in_pool = false;  // its holder is the pool's; else:
    int holder = -1;
    bool is_unsettled = false;               // for its holder: open, or still to come
    std::vector<std::size_t> arrivals = {};  // that its holder received for it
  };

  /// What was before the first promise nobody asks for.
  void plan_days(const std::vector<SpokenPromise>& promises) {
    const core::Date first = promises.front().made;
    for (std::size_t i = 0; i < account_.items.size(); ++i) {
      const Item& item = account_.items[i];
      events_.push_back({std::max(item.invoiced, first), What::entered, i});
      std::optional<core::Date> last;
      for (const Posting& posting : item.postings) {
        if (posting.date <= first || posting.date == last) continue;
        events_.push_back({posting.date, What::posted, i});
        last = posting.date;
      }
    }
    const std::vector<Arrival>& named = arrivals_.named();
    for (std::size_t i = 0; i < named.size(); ++i) {
      if (named[i].date > first) events_.push_back({named[i].date, What::arrived, i});
    }
    for (std::size_t i = 0; i < promises.size(); ++i) {
      events_.push_back({promises[i].made, What::promised, i});
    }
    std::ranges::stable_sort(events_, [](const Event& a, const Event& b) {
      return std::tie(a.day, a.what) < std::tie(b.day, b.what);
    });
  }

  const Item& item(std::size_t i) const { return account_.items[i]; }
  Tenure& tenure(int promise) { return takeovers_.tenures[static_cast<std::size_t>(promise)]; }
  const SpokenPromise& spoken(int promise) const {
    return takeovers_.coverage.promises()[static_cast<std::size_t>(promise)];
  }
  std::pair<core::Date, std::size_t> key(std::size_t i) const { return {item(i).due, i}; }

  int holder_of(std::size_t i) const {
    const State& state = states_[i];
    return state.in_pool ? static_cast<int>(state.among->pool.holder(item(i).due)) : state.holder;
  }

  /// At the end of the day on which the promise was made; of an invoice to come all of it.
  core::Money open_for(const SpokenPromise& promise, std::size_t i) const {
    return item(i).invoiced > promise.made ? item(i).amount : item(i).open_on(promise.made);
  }

  void set_open(State& state, std::size_t i, core::Money open) {
    const bool was_open = state.open.is_positive();
    state.open = open;
    if (open.is_positive() == was_open) return;
    if (was_open) {
      state.among->apart.erase(key(i));
    } else {
      state.among->apart.insert(key(i));
    }
  }

  void enter(std::size_t i) { set_open(states_[i], i, item(i).open_on(day_)); }

  void post(std::size_t i) {
    State& state = states_[i];
    const int holder = holder_of(i);
    const core::Money open = item(i).open_on(day_);
    if (holder >= 0) {
      add_unsettled(holder, static_cast<int>(open.is_positive()) - state.is_unsettled);
      state.is_unsettled = open.is_positive();
    }
    if (!state.in_pool) return set_open(state, i, open);
    if (open.is_positive()) {
      state.among->pool.add(item(i).due, open - state.open);
      state.among->touched.insert(key(i));
    } else {
      leave_pool(i, holder);
    }
    state.open = open;
  }

  /// It is settled, and stays with its holder.
  void leave_pool(std::size_t i, int holder) {
    State& state = states_[i];
    state.among->pool.take_out(item(i).due, state.open);
    state.among->touched.erase(key(i));
    state.in_pool = false;
    state.holder = holder;
  }

  void add_unsettled(int promise, std::ptrdiff_t more) {
    Tenure& one = tenure(promise);
    one.changes[day_].unsettled += more;
    see_unsettled(one, unsettled_[static_cast<std::size_t>(promise)] += more);
  }

  void see_unsettled(Tenure& one, std::ptrdiff_t unsettled) {
    if (unsettled > 0) {
      one.settled_since.reset();
    } else if (!one.settled_since) {
      one.settled_since = day_;
    }
  }

  /// Money that names items of a promise counts for it. What a plan receives depends on all that it
  /// ever covered, and is asked for where it is followed.
  void arrive(std::size_t place) {
    const Arrival& arrival = arrivals_.named()[place];
    for (const book::ForTarget& target : arrival.entry->for_) {
      const InvoiceStanding* standing = account_.find(target.invoice.ix());
      for (std::size_t n = 0; standing && n < standing->item_count; ++n) {
        const std::size_t i = standing->first_item + n;
        const int holder = holder_of(i);
        if (holder >= 0 && !spoken(holder).is_plan) receive(holder, i, place, arrival);
      }
    }
  }

  void receive(int holder, std::size_t i, std::size_t place, const Arrival& arrival) {
    State& state = states_[i];
    state.arrivals.push_back(place);
    if (state.in_pool) state.among->touched.insert(key(i));
    if (received_for_[{holder, place}]++ > 0) return;
    CoverChange& change = tenure(holder).changes[day_];
    add(change.received, arrival.amount);
    change.came_back |= arrival.amount.is_negative();
  }

  void promise(SpokenPromise spoken) {
    const std::size_t place = takeovers_.tenures.size();
    Tenure& one = takeovers_.tenures.emplace_back();
    unsettled_.push_back(0);
    spoken.has_for ? take_named(spoken, place, one) : take_open(spoken, place, one);
    if (one.count == 0) {
      takeovers_.tenures.pop_back();
      unsettled_.pop_back();
      return;
    }
    held_.push_back(one.count);
    see_unsettled(one, unsettled_[place] = one.unsettled);
    takeovers_.coverage.add(std::move(spoken));
  }

  void take_named(const SpokenPromise& spoken, std::size_t place, Tenure& one) {
    for (const std::size_t i : spoken.named) {
      State& state = states_[i];
      take(i);
      if (state.in_pool) {
        leave_pool(i, -1);
        state.among->apart.insert(key(i));
      }
      const core::Money open = open_for(spoken, i);
      state.holder = static_cast<int>(place);
      state.is_unsettled = item(i).invoiced > spoken.made || open.is_positive();
      one.unsettled += state.is_unsettled;
      add(one.had_open, open);
      ++one.count;
    }
  }

  /// All that is open and due in time, of a plan in its currency.
  void take_open(const SpokenPromise& spoken, std::size_t place, Tenure& one) {
    for (auto& [currency, open] : open_) {
      if (spoken.only && *spoken.only != currency) continue;
      for (const Pool::Range& range : open.pool.take_over(place, spoken.by)) {
        take_range(open, range);
      }
      gather(open, spoken.by);
      const Pool::Content content = open.pool.due_by(spoken.by);
      if (content.count == 0) continue;
      one.count += static_cast<std::size_t>(content.count);
      one.unsettled += content.count;
      add(one.had_open, content.open);
    }
  }

  /// Into the pool, what stood apart and is due in time.
  void gather(OpenItems& open, core::Date by) {
    auto next = open.apart.begin();
    for (; next != open.apart.end() && next->first <= by; next = open.apart.erase(next)) {
      State& state = states_[next->second];
      take(next->second);
      open.pool.put_in(next->first, state.open);
      state.in_pool = true;
      state.is_unsettled = true;
      state.holder = -1;
    }
  }

  void take_range(OpenItems& open, const Pool::Range& range) {
    const auto holder = static_cast<int>(range.promise);
    CoverChange& change = lose(holder, range.content.count, range.content.count);
    core::Money had = range.content.open;
    auto next = open.touched.upper_bound({range.after, states_.size()});
    for (; next != open.touched.end() && next->first <= range.until;
         next = open.touched.erase(next)) {
      const std::size_t i = next->second;
      had += open_for(spoken(holder), i) - states_[i].open;
      let_go(holder, i, change);
    }
    add(change.taken_open, had);
  }

  /// One item, from whoever holds it.
  void take(std::size_t i) {
    const int holder = holder_of(i);
    if (holder < 0) return;
    CoverChange& change = lose(holder, 1, states_[i].is_unsettled);
    add(change.taken_open, open_for(spoken(holder), i));
    let_go(holder, i, change);
  }

  CoverChange& lose(int holder, std::ptrdiff_t count, std::ptrdiff_t unsettled) {
    Tenure& one = tenure(holder);
    CoverChange& change = one.changes[day_];
    change.taken += static_cast<std::size_t>(count);
    change.taken_unsettled += unsettled;
    const auto place = static_cast<std::size_t>(holder);
    held_[place] -= static_cast<std::size_t>(count);
    if (held_[place] == 0) one.all_taken = day_;
    see_unsettled(one, unsettled_[place] -= unsettled);
    return change;
  }

  /// Money that names nothing else of the holder's counts no more.
  void let_go(int holder, std::size_t i, CoverChange& change) {
    for (const std::size_t arrival : states_[i].arrivals) {
      const auto found = received_for_.find({holder, arrival});
      if (--found->second > 0) continue;
      received_for_.erase(found);
      add(change.let_go, arrivals_.named()[arrival].amount);
    }
    states_[i].arrivals.clear();
  }

  const Account& account_;
  const Arrivals& arrivals_;
  std::map<core::Currency, OpenItems> open_;
  std::vector<State> states_;  // parallel to Account::items
  std::vector<Event> events_;
  core::Date day_;
  Takeovers takeovers_;
  std::vector<std::size_t> held_;                            // how many items each promise has
  std::vector<std::ptrdiff_t> unsettled_;                    // of these
  std::map<std::pair<int, std::size_t>, int> received_for_;  // by promise and arrival: its items
};

}  // namespace

Takeovers take_over(const Account& account, const Arrivals& arrivals,
                    std::vector<SpokenPromise> promises) {
  if (promises.empty()) return {};
  return Takeover(account, arrivals).run(std::move(promises));
}

}  // namespace inv::report
