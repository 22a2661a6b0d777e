#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>

#include "inv/io/files.hpp"
#include "io/files/descriptor.hpp"
#include "io/files/temporary.hpp"
#include "memory_files.hpp"
#include "scratch_folder.hpp"

namespace {

namespace fs = std::filesystem;
using inv::core::Result;
using inv::io::DiskFiles;
using inv::io::WritableFiles;
using inv::testing::MemoryFiles;
using inv::testing::put_file;
using inv::testing::ScratchFolder;

/// A folder to write in, on disk or in memory, and ways to prepare it.
class Ground {
 public:
  virtual ~Ground() = default;
  virtual WritableFiles& files() = 0;
  virtual std::string base() const = 0;
  virtual void put(const std::string& name, const std::string& text) = 0;
  virtual void link(const std::string& name, const std::string& target) = 0;
  virtual void protect(const std::string& name) = 0;

  std::string path(const std::string& name) const { return base() + "/" + name; }
  std::string content(const std::string& name) { return *files().read(path(name), 1000); }
  /// Everything in a folder: also what should not have been left there.
  std::string names(const std::string& folder) {
    std::string all;
    const auto listed = files().list(path(folder));
    for (const auto& entry : *listed) all += entry.name + (entry.is_folder ? "/ " : " ");
    return all;
  }
};

class DiskGround final : public Ground {
 public:
  WritableFiles& files() override { return files_; }
  std::string base() const override { return scratch_.path().string(); }
  void put(const std::string& name, const std::string& text) override {
    put_file(scratch_.path() / name, text);
  }
  void link(const std::string& name, const std::string& target) override {
    fs::create_symlink(target, scratch_.path() / name);
  }
  void protect(const std::string& name) override {
    const fs::path path = scratch_.path() / name;
    REQUIRE(::chmod(path.c_str(), fs::is_directory(path) ? 0555 : 0444) == 0);
  }
  ~DiskGround() override {
    // What may not be written could not be removed either, but for root.
    for (const auto& entry : fs::recursive_directory_iterator(scratch_.path())) {
      if (entry.is_directory() && !entry.is_symlink()) ::chmod(entry.path().c_str(), 0755);
    }
  }

 private:
  ScratchFolder scratch_;
  DiskFiles files_;
};

class MemoryGround final : public Ground {
 public:
  WritableFiles& files() override { return files_; }
  std::string base() const override { return "/x"; }
  void put(const std::string& name, const std::string& text) override {
    files_.files[path(name)] = text;
  }
  void link(const std::string& name, const std::string& target) override {
    files_.links[path(name)] = target;
  }
  void protect(const std::string& name) override { files_.read_only.insert(path(name)); }

 private:
  MemoryFiles files_;
};

/// Empty where it went well; else the message, with `~` for the folder of the test.
std::string outcome(const Ground& ground, const Result<void>& result) {
  if (result) return "";
  CHECK(result.error().kind == inv::core::Failure::Kind::world);
  std::string message = result.error().message;
  const std::size_t at = message.find(ground.base());
  return at == std::string::npos ? message : message.replace(at, ground.base().size(), "~");
}

void prepare(Ground& ground) {
  ground.put("a.yaml", "one\r\ntwo\r\n");
  ground.put("b/c.yaml", "c\n");
  ground.put("locked/d.yaml", "d\n");
  ground.put("fixed.yaml", "fixed\n");
  ground.link("link.yaml", "b/c.yaml");
  ground.link("in", "b");
  ground.link("dangling", "nowhere");
  ground.protect("locked");
  ground.protect("fixed.yaml");
}

const std::string all_names = "a.yaml b/ dangling fixed.yaml in/ link.yaml locked/ ";

struct Try {
  const char* name;
  const char* expected;  ///< for replace
  const char* says;
};

void replace_all_kinds(Ground& ground) {
  const Try tries[] = {
      {"a.yaml", "one\r\ntwo\r\n", ""},
      {"link.yaml", "c\n", ""},
      {"in/c.yaml", "new\r\n", ""},
      {"none.yaml", "", "cannot write `~/none.yaml`: there is no such file or folder"},
      {"none/e.yaml", "", "cannot write `~/none/e.yaml`: there is no such file or folder"},
      {"dangling", "", "cannot write `~/dangling`: there is no such file or folder"},
      {"b", "", "cannot write `~/b`: it is a folder"},
      {"fixed.yaml", "fixed\n", "cannot write `~/fixed.yaml`: it is read-only"},
      {"locked/d.yaml", "d\n", "cannot write `~/locked/d.yaml`: its folder is read-only"},
      {"a.yaml", "", "`~/a.yaml` was changed by something else meanwhile; nothing was written"},
      {"a.yaml", "new\r\nmore",
       "`~/a.yaml` was changed by something else meanwhile; nothing was written"},
      {"a.yaml", "nex\r\n",
       "`~/a.yaml` was changed by something else meanwhile; nothing was written"},
  };
  for (const Try& each : tries) {
    INFO(each.name);
    const auto done = ground.files().replace(ground.path(each.name), each.expected, "new\r\n");
    CHECK(outcome(ground, done) == each.says);
    CHECK(ground.names("") == all_names);
  }
  for (const char* changed : {"a.yaml", "b/c.yaml", "link.yaml"}) {
    CHECK(ground.content(changed) == "new\r\n");
  }
  CHECK(ground.files().real_path(ground.path("link.yaml")) == ground.path("b/c.yaml"));
  CHECK(ground.content("fixed.yaml") == "fixed\n");
  CHECK(ground.content("locked/d.yaml") == "d\n");
  CHECK(ground.names("b") == "c.yaml ");
  CHECK(ground.names("locked") == "d.yaml ");
}

void create_all_kinds(Ground& ground) {
  const Try tries[] = {
      {"e.yaml", "", ""},
      {"in/f.yaml", "", ""},
      {"e.yaml", "", "`~/e.yaml` is there already"},
      {"fixed.yaml", "", "`~/fixed.yaml` is there already"},
      {"dangling", "", "`~/dangling` is there already"},
      {"b", "", "`~/b` is there already"},
      {"none/g.yaml", "", "cannot write `~/none/g.yaml`: there is no such file or folder"},
      {"a.yaml/g", "", "cannot write `~/a.yaml/g`: a part of the path is not a folder"},
      {"locked/g.yaml", "", "cannot write `~/locked/g.yaml`: its folder is read-only"},
      {"b/", "", "cannot write `~/b/`: it is a folder"},
  };
  for (const Try& each : tries) {
    INFO(each.name);
    CHECK(outcome(ground, ground.files().create(ground.path(each.name), "x\r\n")) == each.says);
  }
  CHECK(ground.content("e.yaml") == "x\r\n");
  CHECK(ground.content("fixed.yaml") == "fixed\n");
  CHECK(ground.names("") == "a.yaml b/ dangling e.yaml fixed.yaml in/ link.yaml locked/ ");
  CHECK(ground.names("b") == "c.yaml f.yaml ");
  CHECK(ground.names("locked") == "d.yaml ");
}

void make_all_folders(Ground& ground) {
  const Try tries[] = {
      {"b", "", ""},
      {"in", "", ""},
      {"new", "", ""},
      {"new", "", ""},
      {"deep/er/and/", "", ""},
      {"in/side", "", ""},
      {"locked", "", ""},
      {"locked/new", "", "cannot make the folder `~/locked/new`: its folder is read-only"},
      {"a.yaml", "", "cannot make the folder `~/a.yaml`: that name is taken"},
      {"a.yaml/deep", "", "cannot make the folder `~/a.yaml`: that name is taken"},
      {"dangling", "", "cannot make the folder `~/dangling`: that name is taken"},
  };
  for (const Try& each : tries) {
    INFO(each.name);
    CHECK(outcome(ground, ground.files().make_folder(ground.path(each.name))) == each.says);
  }
  CHECK(ground.names("") == "a.yaml b/ dangling deep/ fixed.yaml in/ link.yaml locked/ new/ ");
  CHECK(ground.names("deep/er") == "and/ ");
  CHECK(ground.names("b") == "c.yaml side/ ");
  CHECK(ground.names("locked") == "d.yaml ");
  CHECK(outcome(ground, ground.files().create(ground.path("deep/er/and/x"), "x")) == "");
  CHECK(ground.content("deep/er/and/x") == "x");
}

TEST_CASE("io/files: replace, create and make_folder, on disk and in memory") {
  for (const auto try_all : {replace_all_kinds, create_all_kinds, make_all_folders}) {
    DiskGround disk;
    prepare(disk);
    try_all(disk);
    MemoryGround memory;
    prepare(memory);
    try_all(memory);
  }
}

TEST_CASE("io/files: in memory, new files are named as the others are") {
  MemoryFiles files;
  CHECK(files.make_folder("clients"));
  CHECK(files.create("clients/a.yaml", "a"));
  CHECK(files.create("/inv.yaml", "b"));
  CHECK(files.files.contains("clients/a.yaml"));
  CHECK(files.files.contains("inv.yaml"));
  CHECK(files.replace("/clients/../inv.yaml", "b", "c"));
  CHECK(files.files.at("inv.yaml") == "c");
}

mode_t mode_of(const std::string& path) {
  struct stat status {};
  REQUIRE(::stat(path.c_str(), &status) == 0);
  return status.st_mode & 07777;
}

TEST_CASE("io/files: a file that is replaced keeps its mode, its owner and its group") {
  DiskGround ground;
  for (const mode_t mode : {0600u, 0644u, 0660u, 0755u, 0200u, 02664u}) {
    INFO(mode);
    const std::string path = ground.path("a" + std::to_string(mode));
    put_file(path, "old");
    const bool is_root = ::geteuid() == 0;
    if (!is_root && (mode & 0400) == 0) continue;
    if (is_root) REQUIRE(::chown(path.c_str(), 12, 34) == 0);
    REQUIRE(::chmod(path.c_str(), mode) == 0);
    CHECK(outcome(ground, ground.files().replace(path, "old", "new")) == "");
    struct stat status {};
    REQUIRE(::stat(path.c_str(), &status) == 0);
    CHECK((status.st_mode & 07777) == mode);
    CHECK(status.st_uid == (is_root ? 12 : ::geteuid()));
    if (is_root) CHECK(status.st_gid == 34);
  }
}

TEST_CASE("io/files: a new file has the mode that the umask leaves") {
  DiskGround ground;
  const mode_t before = ::umask(027);
  CHECK(outcome(ground, ground.files().create(ground.path("a"), "")) == "");
  CHECK(outcome(ground, ground.files().make_folder(ground.path("b"))) == "");
  ::umask(before);
  CHECK(mode_of(ground.path("a")) == 0640);
  CHECK(mode_of(ground.path("b")) == 0750);
}

TEST_CASE("io/files: another name of a file that is replaced keeps the old content") {
  DiskGround ground;
  ground.put("a", "old");
  fs::create_hard_link(ground.path("a"), ground.path("b"));
  CHECK(outcome(ground, ground.files().replace(ground.path("a"), "old", "new")) == "");
  CHECK(ground.content("a") == "new");
  CHECK(ground.content("b") == "old");
}

TEST_CASE("io/files: only plain files are replaced") {
  DiskGround ground;
  REQUIRE(::mkfifo(ground.path("pipe").c_str(), 0600) == 0);
  CHECK(outcome(ground, ground.files().replace(ground.path("pipe"), "", "new")) ==
        "cannot write `~/pipe`: it is not a plain file");
  CHECK(outcome(ground, ground.files().create(ground.path("pipe"), "new")) ==
        "`~/pipe` is there already");
}

TEST_CASE("io/files: what killed writers left is taken away after an hour") {
  const std::string others[] = {".inv-.tmp", ".inv-mine.tmp", "inv-1-0.tmp", ".inv-1-0.tmp.yaml"};
  DiskGround ground;
  ground.put("a", "old");
  for (const auto& name : others) ground.put(name, "not ours");
  fs::create_directory(ground.path(".inv-3-0.tmp"));
  ground.link(".inv-4-0.tmp", "a");
  const std::string kept = ground.names("");
  ground.put(".inv-1-0.tmp", "left");
  ground.put(".inv-99999-12.tmp", "left");
  const std::string all = ground.names("");
  struct stat status {};
  REQUIRE(::stat(ground.path(".inv-99999-12.tmp").c_str(), &status) == 0);
  const inv::io::Descriptor folder(inv::io::open_folder(ground.path("")));
  inv::io::remove_left_over(folder.number(), status.st_ctime + 3590);
  CHECK(ground.names("") == all);
  inv::io::remove_left_over(folder.number(), status.st_ctime + 3601);
  CHECK(ground.names("") == kept);
}

TEST_CASE("io/files: what is left aside gets a name that nothing removes") {
  DiskGround ground;
  ground.put("a", "old");
  const inv::io::Descriptor folder(inv::io::open_folder(ground.path("")));
  for (const char* const name : {"a.yours", "a.yours-2", "a.yours-3"}) {
    inv::io::TemporaryFile fresh(folder.number());
    REQUIRE(fresh.open(0600) == 0);
    REQUIRE(fresh.finish(name) == 0);
    CHECK(fresh.keep_as("a") == name);
  }
  CHECK(ground.names("") == "a a.yours a.yours-2 a.yours-3 ");
  CHECK(ground.content("a.yours-2") == "a.yours-2");
}

TEST_CASE("io/files: the name of a temporary file that is taken already") {
  DiskGround ground;
  ground.put("a", "old");
  const std::string name = ".inv-" + std::to_string(::getpid()) + "-0.tmp";
  ground.put(name, "somebody else's");
  CHECK(outcome(ground, ground.files().replace(ground.path("a"), "old", "new")) == "");
  CHECK(ground.content(name) == "somebody else's");
  CHECK(ground.content("a") == "new");
}

/// The system takes a part of what is written and then refuses: what a full disk does too.
TEST_CASE("io/files: a file that outgrows its limit leaves all as it was") {
  DiskGround ground;
  ground.put("a", "old");
  const std::string large(100'000, 'x');
  const pid_t child = ::fork();
  REQUIRE(child >= 0);
  if (child == 0) {
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{50'000, 50'000};
    if (::setrlimit(RLIMIT_FSIZE, &limit) != 0) ::_exit(9);
    const std::string why = ": the file would be larger than is allowed";
    const bool is_refused =
        outcome(ground, ground.files().replace(ground.path("a"), "old", large)) ==
            "cannot write `~/a`" + why &&
        outcome(ground, ground.files().create(ground.path("b"), large)) ==
            "cannot write `~/b`" + why;
    ::_exit(is_refused ? 0 : 1);
  }
  int status = 0;
  REQUIRE(::waitpid(child, &status, 0) == child);
  CHECK(status == 0);
  CHECK(ground.names("") == "a ");
  CHECK(ground.content("a") == "old");
}

/// Takes no more than three bytes, and is interrupted every other time.
std::ptrdiff_t write_little(int descriptor, const void* bytes, std::size_t size) {
  static int calls = 0;
  if (++calls % 2 == 0) {
    errno = EINTR;
    return -1;
  }
  return ::write(descriptor, bytes, std::min<std::size_t>(size, 3));
}

std::ptrdiff_t write_till_full(int descriptor, const void* bytes, std::size_t size) {
  static int calls = 0;
  if (++calls % 2 == 1) return ::write(descriptor, bytes, size / 2);
  errno = ENOSPC;
  return -1;
}

std::ptrdiff_t write_nothing(int, const void*, std::size_t) { return 0; }

TEST_CASE("io/files: short and interrupted writes go on, others fail") {
  DiskGround ground;
  ground.put("a", "");
  const std::string text = "all of this, byte by byte\r\n";
  const inv::io::Descriptor file(inv::io::open_at(AT_FDCWD, ground.path("a"), O_WRONLY | O_APPEND));
  REQUIRE(file.is_open());
  CHECK(inv::io::write_all(file.number(), text, write_little) == 0);
  CHECK(ground.content("a") == text);
  CHECK(inv::io::write_all(file.number(), text, write_till_full) == ENOSPC);
  CHECK(inv::io::write_all(file.number(), text, write_nothing) == EIO);
  CHECK(inv::io::write_all(file.number(), "", write_nothing) == 0);
}

}  // namespace
