// What each step of `inv age` takes on a book of one file, in CPU milliseconds:
//   inv_steps ROOT [ROUNDS]
// Each round is a process of its own, as cold as `inv` is; the median of the rounds counts.
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>
#include <vector>

#include "inv/book/build.hpp"
#include "inv/io/files.hpp"
#include "inv/io/limits.hpp"
#include "inv/render/screen.hpp"
#include "inv/report/account.hpp"
#include "io/records/record_reader.hpp"
#include "io/yaml/tape.hpp"

namespace {

using namespace inv;
using Microseconds = std::int64_t;

constexpr const char* names[] = {"read",   "byte check", "tape",   "records", "build",
                                 "checks", "ageing",     "render", "freeing"};
constexpr std::size_t step_count = std::size(names);
using Round = std::vector<Microseconds>;

Microseconds cpu_time() {
  timespec now{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return Microseconds{now.tv_sec} * 1'000'000 + now.tv_nsec / 1000;
}

template <class Work>
Microseconds time_of(Work work) {
  const Microseconds began = cpu_time();
  work();
  return cpu_time() - began;
}

/// The steps in the order of `names`.
Round measure(const std::string& root) {
  Round times;
  const auto step = [&](auto work) { times.push_back(time_of(work)); };
  const io::DiskFiles files;
  core::Diagnostics diagnostics;
  std::string text;
  step([&] { text = files.read(root, io::file_bytes_max).value(); });
  step([&] { io::scan_text(0, text, diagnostics); });
  step([&] {
    io::read_tape(
        0, text, [](const io::TopLevel&) {}, diagnostics);
  });
  io::FileRecords said;
  step([&] {
    io::RecordReader reader(true, diagnostics);
    io::read_tape(
        0, text, [&](const io::TopLevel& top) { reader.read(top); }, diagnostics);
    said = reader.finish();
  });
  times.back() -= times[times.size() - 2];  // without the tape, which was made again for it
  std::optional<book::Book> book;
  step([&] { book = book::build(std::move(said.records), true, diagnostics); });
  step([&] { report::verify(*book, diagnostics); });
  std::optional<report::Ageing> ageing;
  step([&] {
    const auto buckets = report::make_buckets(report::AgeBy::due, book->business().buckets);
    ageing = report::age(*book, *core::Date::of(2025, 1, 1), {}, buckets);
  });
  step([&] { render::age_text(*ageing, false, {}); });
  step([&] { book.reset(); });
  return times;
}

[[noreturn]] void give_up(const char* what) {
  std::perror(what);
  std::exit(EXIT_FAILURE);
}

Round measure_apart(const std::string& root) {
  int ends[2];
  if (pipe(ends) != 0) give_up("pipe");
  const pid_t child = fork();
  if (child < 0) give_up("fork");
  constexpr std::size_t bytes = step_count * sizeof(Microseconds);
  if (child == 0) {
    const Round times = measure(root);
    _exit(write(ends[1], times.data(), bytes) == static_cast<ssize_t>(bytes) ? 0 : 1);
  }
  close(ends[1]);
  Round times(step_count);
  if (read(ends[0], times.data(), bytes) != static_cast<ssize_t>(bytes)) give_up(root.c_str());
  close(ends[0]);
  waitpid(child, nullptr, 0);
  return times;
}

void show(const char* name, Microseconds time) {
  std::printf("  %-26s%8lld.%lld ms\n", name, static_cast<long long>(time / 1000),
              static_cast<long long>(time / 100 % 10));
}

}  // namespace

int main(int count, char** words) {
  if (count < 2) return std::fprintf(stderr, "usage: inv_steps ROOT [ROUNDS]\n"), 2;
  const int round_count = std::max(1, count > 2 ? std::atoi(words[2]) : 9);
  std::vector<Round> rounds;
  for (int i = 0; i < round_count; ++i) rounds.push_back(measure_apart(words[1]));
  Microseconds sum = 0;
  for (std::size_t step = 0; step < step_count; ++step) {
    const auto middle = rounds.begin() + round_count / 2;
    std::nth_element(rounds.begin(), middle, rounds.end(),
                     [step](const Round& a, const Round& b) { return a[step] < b[step]; });
    show(names[step], (*middle)[step]);
    sum += (*middle)[step];
  }
  show("together", sum);
}
