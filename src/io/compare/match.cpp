#include "match.hpp"

#include <algorithm>
#include <array>

namespace inv::io {

namespace {

constexpr std::size_t comparisons_max = 20'000;  // of texts, where nothing else tells
// In per cent of their words; any two payments have half in common.
constexpr std::uint32_t alike_moved = 50, alike_elsewhere = 60, alike_for_sure = 75;

/// Units that may be edits of each other: the records of one list, or other lines.
std::size_t class_of(const Unit& unit) {
  return unit.kind == UnitKind::record ? unit.list : record_lists;
}
constexpr std::size_t classes = record_lists + 1;

using Places = std::vector<std::uint32_t>;

/// Units without partner between two that are the same in order, by class.
struct Gap {
  std::array<Places, classes> base, side;
};

class Matcher {
 public:
  Matcher(const Side& base, const Side& side, Matching& matching)
      : base_(base), side_(side), matching_(matching) {}

  void match_same() {
    matching_.to_side.assign(base_.units.size(), no_unit);
    matching_.to_base.assign(side_.units.size(), no_unit);
    matching_.sure.assign(base_.units.size(), false);
    matching_.replaced.assign(base_.units.size(), false);
    match_in_order();
    match_ids();
    match_contents();
    Places places = matching_.to_side;
    std::erase(places, no_unit);
    matching_.moved = !std::ranges::is_sorted(places);
  }

  void match_sure_edits() {
    const std::vector<Gap> all = gaps();
    for (std::size_t list = 0; list < record_lists; ++list) {
      const auto [gone, all_new] = free_without_id(list);
      if (gone.empty() || all_new.size() + gone.size() > comparisons_max / gone.size()) continue;
      std::vector<PlacePair> found;
      for (const Gap& gap : all) {
        if (gap.base[list].size() != 1 || gap.side[list].size() != 1) continue;
        const std::uint32_t base = gap.base[list][0], side = gap.side[list][0];
        if (sure_edit(base, gone, all_new) == side) found.emplace_back(base, side);
      }
      for (const auto& [base, side] : found) pair(base, side, true);
    }
  }

  void match_same_edits(const Side& from_side, Matching& from) {
    for (std::size_t list = 0; list < record_lists; ++list) {
      const auto [gone, all_new] = free_without_id(list);
      if (gone.empty() || all_new.size() + gone.size() > comparisons_max / gone.size()) continue;
      for (const std::uint32_t base : gone) {
        if (!from.sure[base]) continue;
        const Digest token = from_side.units[from.to_side[base]].token;
        const auto is_same = [&](std::uint32_t each) {
          return is_free_side(each) && side_.units[each].token == token;
        };
        if (std::ranges::none_of(all_new, is_same)) continue;
        const std::uint32_t side = sure_edit(base, gone, all_new);
        if (side != no_unit && is_same(side)) pair(base, side, true);
        else from.part(base);
      }
    }
  }

  void match_edits(const std::vector<bool>& is_common) {
    is_common_ = &is_common;
    std::array<Places, classes> all_new;
    for (std::uint32_t i = 0; i < side_.units.size(); ++i) {
      if (is_free_side(i)) all_new[class_of(side_.units[i])].push_back(i);
    }
    for (const Gap& gap : gaps()) {
      for (std::size_t i = 0; i < classes; ++i) match_gap(gap.base[i], gap.side[i]);
    }
    match_moved(all_new);
  }

 private:
  void pair(std::uint32_t base, std::uint32_t side, bool is_sure) {
    matching_.pair(base, side, is_sure);
  }
  bool is_free_base(std::uint32_t at) const { return matching_.to_side[at] == no_unit; }
  bool is_free_side(std::uint32_t at) const {
    return matching_.to_base[at] == no_unit && (is_common_ == nullptr || !(*is_common_)[at]);
  }

  void match_in_order() {
    Numbers numbers;
    const std::uint32_t weak = numbers.of(digest_of("")) + 1;  // blank lines
    Places base, side;
    for (const Unit& unit : base_.units) base.push_back(numbers.of(unit.token));
    for (const Unit& unit : side_.units) side.push_back(numbers.of(unit.token));
    matching_.in_order = common_in_order(base, side, weak);
    for (const auto& [in_base, in_side] : matching_.in_order) pair(in_base, in_side, true);
  }

  /// An id that stands twice in a file tells nothing.
  void match_ids() {
    ByDigest<std::pair<Places, Places>> free;
    for (std::uint32_t i = 0; i < base_.units.size(); ++i) {
      if (base_.units[i].has_id && is_free_base(i)) free[base_.units[i].id].first.push_back(i);
    }
    for (std::uint32_t i = 0; i < side_.units.size(); ++i) {
      if (side_.units[i].has_id && is_free_side(i)) free[side_.units[i].id].second.push_back(i);
    }
    for (const auto& [id, places] : free) {
      if (places.first.size() == 1 && places.second.size() == 1) {
        pair(places.first[0], places.second[0], true);
      }
    }
  }

  static bool may_move(const Unit& unit) {
    return unit.kind == UnitKind::record || unit.kind == UnitKind::list_key;
  }

  /// Wherever they stand: records that say the same, and the keys of lists.
  void match_contents() {
    ByDigest<Places> free;
    for (std::uint32_t i = 0; i < side_.units.size(); ++i) {
      if (may_move(side_.units[i]) && is_free_side(i)) free[side_.units[i].token].push_back(i);
    }
    for (auto& [token, places] : free) std::ranges::reverse(places);
    for (std::uint32_t i = 0; i < base_.units.size(); ++i) {
      if (!may_move(base_.units[i]) || !is_free_base(i)) continue;
      const auto found = free.find(base_.units[i].token);
      if (found == free.end() || found->second.empty()) continue;
      pair(i, found->second.back(), true);
      found->second.pop_back();
    }
    for (std::uint8_t list = 0; list < record_lists; ++list) {
      const std::uint32_t in_base = key_of(base_, list), in_side = key_of(side_, list);
      if (in_base == no_unit || in_side == no_unit) continue;
      if (is_free_base(in_base) && is_free_side(in_side)) pair(in_base, in_side, true);
    }
  }

  static std::uint32_t key_of(const Side& side, std::uint8_t list) {
    const auto found = std::ranges::find_if(side.units, [&](const Unit& unit) {
      return unit.kind == UnitKind::list_key && unit.list == list;
    });
    return found == side.units.end() ? no_unit
                                     : static_cast<std::uint32_t>(found - side.units.begin());
  }

  std::pair<Places, Places> free_without_id(std::size_t list) const {
    std::pair<Places, Places> free;
    const auto is_wanted = [&](const Unit& unit) { return !unit.has_id && class_of(unit) == list; };
    for (std::uint32_t i = 0; i < base_.units.size(); ++i) {
      if (is_free_base(i) && is_wanted(base_.units[i])) free.first.push_back(i);
    }
    for (std::uint32_t i = 0; i < side_.units.size(); ++i) {
      if (is_free_side(i) && is_wanted(side_.units[i])) free.second.push_back(i);
    }
    return free;
  }

  /// The new record that is like this one more than like any other that is gone; or no_unit.
  std::uint32_t sure_edit(std::uint32_t base, const Places& gone, const Places& all_new) const {
    const std::uint32_t side =
        most_alike(all_new, [&](std::uint32_t each) { return score(base, each, false); });
    if (side == no_unit) return no_unit;
    const std::uint32_t back =
        most_alike(gone, [&](std::uint32_t each) { return score(each, side, false); });
    return back == base ? side : no_unit;
  }

  /// no_unit where none is much alike, or two are as much.
  template <class Score>
  static std::uint32_t most_alike(const Places& among, Score score) {
    std::uint32_t best = 0, found = no_unit;
    for (const std::uint32_t each : among) {
      const std::uint32_t alike = score(each);
      if (alike >= best) found = alike > best ? each : no_unit;
      best = std::max(best, alike);
    }
    return best < alike_for_sure ? no_unit : found;
  }

  std::vector<Gap> gaps() const {
    std::vector<Gap> gaps;
    std::uint32_t in_base = 0, in_side = 0;
    auto anchors = matching_.in_order;
    anchors.emplace_back(base_.units.size(), side_.units.size());
    for (const auto& [base_end, side_end] : anchors) {
      Gap gap;
      const bool is_gap = in_base < base_end && in_side < side_end;
      for (; in_base < base_end; ++in_base) {
        if (is_free_base(in_base) && is_told(base_.units[in_base])) {
          gap.base[class_of(base_.units[in_base])].push_back(in_base);
        }
      }
      for (; in_side < side_end; ++in_side) {
        if (is_free_side(in_side) && is_told(side_.units[in_side])) {
          gap.side[class_of(side_.units[in_side])].push_back(in_side);
        }
      }
      if (is_gap) gaps.push_back(std::move(gap));
      in_base = base_end + 1, in_side = side_end + 1;
    }
    return gaps;
  }

  /// Comments and blank lines have no edits: one goes, another comes.
  static bool is_told(const Unit& unit) {
    return unit.kind == UnitKind::record || unit.kind == UnitKind::line;
  }

  /// Like units go together; where there are as many as there were, each with what stands in its
  /// place.
  void match_gap(const Places& in_base, const Places& in_side) {
    if (in_base.empty() || in_side.empty()) return;
    if (in_base.size() <= comparisons_max / in_side.size()) {
      for (const auto& [a, b] : best_in_order(in_base, in_side)) {
        pair(in_base[a], in_side[b], false);
      }
    }
    for (const std::uint32_t base : in_base) {
      if (is_free_base(base)) matching_.replaced[base] = true;
    }
  }

  /// How far a unit may be an edit of another: 0 is not at all.
  std::uint32_t score(std::uint32_t base, std::uint32_t side, bool is_as_many) const {
    const auto [same, most] = likeness(base_.units[base].text, side_.units[side].text);
    if (same * 2 >= most && same > 0) return static_cast<std::uint32_t>(100 * same / most);
    return is_as_many ? 1 : 0;
  }

  /// Pairs in the order of both whose scores add up to most.
  std::vector<PlacePair> best_in_order(const Places& in_base, const Places& in_side) const {
    const std::size_t rows = in_base.size(), columns = in_side.size();
    const auto cell = [&](std::size_t i, std::size_t j) { return i * (columns + 1) + j; };
    std::vector<std::uint32_t> best((rows + 1) * (columns + 1), 0), scores(best.size(), 0);
    for (std::size_t i = rows; i-- > 0;) {
      for (std::size_t j = columns; j-- > 0;) {
        scores[cell(i, j)] = score(in_base[i], in_side[j], rows == columns);
        best[cell(i, j)] =
            std::max({best[cell(i + 1, j)], best[cell(i, j + 1)],
                      scores[cell(i, j)] > 0 ? best[cell(i + 1, j + 1)] + scores[cell(i, j)] : 0});
      }
    }
    std::vector<PlacePair> pairs;
    for (std::size_t i = 0, j = 0; i < rows && j < columns;) {
      if (best[cell(i, j)] == best[cell(i + 1, j)]) ++i;
      else if (best[cell(i, j)] == best[cell(i, j + 1)]) ++j;
      else pairs.emplace_back(static_cast<std::uint32_t>(i++), static_cast<std::uint32_t>(j++));
    }
    return pairs;
  }

  void match_moved(const std::array<Places, classes>& all_new) {
    std::array<Places, classes> gone;
    for (std::uint32_t i = 0; i < base_.units.size(); ++i) {
      if (is_free_base(i)) gone[class_of(base_.units[i])].push_back(i);
    }
    for (std::size_t i = 0; i < record_lists; ++i) {
      if (gone[i].empty() || all_new[i].empty()) continue;
      if (all_new[i].size() <= comparisons_max / gone[i].size()) {
        match_alike(gone[i], all_new[i]);
      } else {
        for (const std::uint32_t base : gone[i]) matching_.replaced[base] = true;
      }
    }
  }

  /// The most alike first. What stays alone and had a like may have been edited all the same; the
  /// more so where records stand in another order and gaps have told little.
  void match_alike(const Places& gone, const Places& all_new) {
    const std::uint32_t least = matching_.moved ? alike_moved : alike_elsewhere;
    std::vector<std::pair<std::uint32_t, PlacePair>> found;
    for (const std::uint32_t base : gone) {
      for (const std::uint32_t side : all_new) {
        const std::uint32_t alike = score(base, side, false);
        if (alike >= least) found.push_back({alike, {base, side}});
      }
    }
    std::ranges::stable_sort(found, std::ranges::greater(),
                             [](const auto& each) { return each.first; });
    for (const auto& [alike, places] : found) {
      const auto& [base, side] = places;
      if (!is_free_base(base)) continue;
      if (is_free_side(side)) pair(base, side, false);
      else matching_.replaced[base] = true;
    }
  }

  const Side& base_;
  const Side& side_;
  Matching& matching_;
  const std::vector<bool>* is_common_ = nullptr;
};

std::vector<std::string_view> words_of(std::string_view text) {
  constexpr std::string_view between = " \t\r\n,:{}[]\"'";
  std::vector<std::string_view> words;
  for (std::size_t at = 0; (at = text.find_first_not_of(between, at)) != text.npos;) {
    const std::size_t end = std::min(text.find_first_of(between, at), text.size());
    words.push_back(text.substr(at, end - at));
    at = end;
  }
  std::ranges::sort(words);
  return words;
}

}  // namespace

Likeness likeness(std::string_view a, std::string_view b) {
  const auto in_a = words_of(a), in_b = words_of(b);
  std::vector<std::string_view> both;
  std::ranges::set_intersection(in_a, in_b, std::back_inserter(both));
  return {both.size(), std::max(in_a.size(), in_b.size())};
}

Matching match_same(const Side& base, const Side& side) {
  Matching matching;
  Matcher(base, side, matching).match_same();
  return matching;
}

void match_sure_edits(const Side& base, const Side& side, Matching& matching) {
  Matcher(base, side, matching).match_sure_edits();
}

void match_same_edits(const Side& base, const Side& from_side, Matching& from, const Side& side,
                      Matching& matching) {
  Matcher(base, side, matching).match_same_edits(from_side, from);
}

void match_edits(const Side& base, const Side& side, const std::vector<bool>& is_common,
                 Matching& matching) {
  Matcher(base, side, matching).match_edits(is_common);
}

}  // namespace inv::io
