#include "render/template/frame.hpp"

#include <doctest/doctest.h>

#include "render/language/built_in.hpp"

namespace inv::render {

namespace {

constexpr std::string_view content = "{{content}}";

TEST_CASE("render/template: the built-in frame and style sheet have no faults") {
  CHECK(frame_faults(*built_in_template("page.html")).empty());
  CHECK(style_faults(*built_in_template("page.css")).empty());
}

TEST_CASE("render/template: a frame may be plain HTML with links and pictures of its own") {
  for (const char* html :
       {"<p>", "<!DOCTYPE html><body class=x>", "<a href=\"https://rowan.example/on=1\">on = x</a>",
        "<a href='mailto:a@b.example'>", "<img alt=\"\" src=\"data:image/png;base64,AA==\">",
        "1 < 2 and on=3", "<p title=\"src=x\">", "<td nowrap aria-label='x' id = y>",
        "<p title=\"{{subject}} & more\" lang='{{language}}'>",
        "<td style=\"background:url(data:image/png;base64,A)\">"})
    CHECK_MESSAGE(frame_faults(html + std::string(content)).empty(), html);
}

TEST_CASE("render/template: a frame that runs something or asks for something is refused") {
  for (const char* html : {"<script>",
                           "<SCRIPT src=x>",
                           "<scr<script>ipt>",
                           "<img src=\"https://x.example/a.png\">",
                           "<img src=http://x.example>",
                           "<img src=//x.example>",
                           "<img srcset=\"a 2x\">",
                           "<p onclick=\"x()\">",
                           "<p/onclick=x>",
                           "<p title=\"a\"onclick = x>",
                           "<p ONCLICK='x'>",
                           "<form action=x>",
                           "<iframe>",
                           "<link rel=stylesheet href=\"https://x.example/a.css\">",
                           "<a href=\"javascript:x\">",
                           "<a href=\"java&#115;cript:x\">",
                           "<a href=\" javascript:x\">",
                           "<base href=\"https://x.example\">",
                           "<meta http-equiv=refresh content=\"0;url=x\">",
                           "<style>@import 'x'</style>",
                           "<style>p{background:url(https://x.example)}</style>",
                           "<td style=\"background:u\\rl(x)\">",
                           "<td background=x>",
                           "<svg>",
                           "<object data=x>",
                           "<video poster=x>",
                           "<!--[if mso]><script><![endif]-->",
                           "<p =\" onmouseover=alert(1) \">",
                           "<img =\" src=https://x.example/a.png \">",
                           "<p ' onclick=x '>",
                           "<p\"x onclick=x>",
                           "<p a<b=x>",
                           "<p title='a' \"=' onclick=x'>",
                           "<img attributionsrc=https://x.example>",
                           "<a xlink:href=\"https://x.example\">",
                           "<td style=\"background:u&#114;l(https://x.example)\">",
                           "<p title={{subject}}>",
                           "<p style=\"color:{{subject}}\">",
                           "{{contents}}",
                           "{{{subject}}}"})
    CHECK_MESSAGE(!frame_faults(html + std::string(content)).empty(), html);
  CHECK(frame_faults("<p>no content</p>").size() == 1);
  const auto faults = frame_faults("<p>{{content}}\n<p onload=x>");
  REQUIRE(faults.size() == 1);
  CHECK(faults.front().begin == 18);
  CHECK(faults.front().end == 24);
}

TEST_CASE("render/template: a style sheet asks for nothing and does not end the head") {
  CHECK(style_faults(".a { color: {{accent}} } @media print { .a { color: {{accent-dark}} } }")
            .empty());
  CHECK(style_faults("/* a picture: url(x) */ .a { background: url(data:image/png;base64,A) }")
            .empty());
  const auto cut = style_faults(".a{b:u/**/rl(x)}");
  REQUIRE(cut.size() == 1);
  CHECK(cut.front().begin == 5);
  CHECK(cut.front().end == 13);
  for (const char* css :
       {"@import 'x';", ".a { background: URL( 'https://x.example' ) }", "</style>",
        ".a { color: {{colour}} }", "@\\69mport 'x'", ".a { width: expression(1) }",
        ".a { background: image-set('x' 1x) }", ".a { background: ur/**/l(https://x.example) }",
        "@im/* a comment */port 'x';", ".a { background: url(/**/https://x.example) }",
        ".a { background: url(\"d/**/ata:image/png,x\") }"})
    CHECK_MESSAGE(!style_faults(css).empty(), css);
}

}  // namespace

}  // namespace inv::render
