#include "template.hpp"

#include <kainjow/mustache.hpp>

#include "inv/core/ascii.hpp"
#include "inv/core/assert.hpp"

namespace inv::render {

namespace {

using Tree = kainjow::mustache::data;

Tree tree_of(const Values& values);

Tree tree_of(const Values::Value& value) {
  if (const auto* text = std::get_if<std::string>(&value)) {
    return text->empty() ? Tree(Tree::type::bool_false) : Tree(*text);
  }
  if (const auto* flag = std::get_if<bool>(&value)) return Tree(*flag);
  if (const auto* group = std::get_if<Values::Group>(&value)) return tree_of(group->only.front());
  Tree list(Tree::type::list);
  for (const Values& item : std::get<Values::List>(value).items) list.push_back(tree_of(item));
  return list;
}

Tree tree_of(const Values& values) {
  Tree made(Tree::type::object);
  for (const auto& [key, value] : values.all()) made.set(key, tree_of(value));
  return made;
}

/// The keys and the blocks: a block may have the name of a key.
class LetterContext : public kainjow::mustache::context<std::string> {
 public:
  LetterContext(const Tree* values, const Tree* partials) : context(values), partials_(partials) {}
  const Tree* get_partial(const std::string& name) const override { return partials_->get(name); }

 private:
  const Tree* partials_;
};

/// Where a paragraph ends is seen in the template, not in what it gave: a line of sections that are
/// not shown is empty too.
std::string with_paragraph_marks(std::string_view text) {
  std::string made;
  for (const std::string_view line : core::lines_of(text)) {
    if (core::trimmed(line, " \t\r\n").empty()) made += paragraph_mark;
    made += line;
  }
  return made;
}

}  // namespace

struct Template::Parsed {
  kainjow::mustache::mustache mustache;
  Tree blocks{Tree::type::object};
};

Template::Template(std::string_view text)
    : parsed_(std::make_shared<Parsed>(
          Parsed{kainjow::mustache::mustache(with_paragraph_marks(text))})) {
  INV_ASSERT(parsed_->mustache.is_valid());
  parsed_->mustache.set_custom_escape([](const std::string& value) { return value; });
  for (const BlockName& block : template_blocks()) {
    const std::string mark = block_mark + std::string(block.name) + block_mark;
    const kainjow::mustache::partial shown = [mark] { return mark; };
    parsed_->blocks.set(std::string(block.name), Tree(shown));
  }
}

std::string Template::render(const Values& values) const {
  const Tree tree = tree_of(values);
  LetterContext context(&tree, &parsed_->blocks);
  return parsed_->mustache.render(context);
}

}  // namespace inv::render
