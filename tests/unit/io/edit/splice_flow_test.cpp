#include <doctest/doctest.h>

#include "splice_rows.hpp"

namespace {

using inv::test::a_call;
using inv::test::a_client;
using inv::test::a_payment;
using inv::test::check_rows;

}  // namespace

TEST_CASE("io/edit: lists between brackets") {
  const std::string a = "{date: 2026-04-01, note: A}", b = "{date: 2026-04-02, note: B}";
  const std::string p = "{date: 2026-04-14, paid: 5.00}";
  check_rows({
      {"on one line", "journal: [" + a + "]\n", {a_payment}, "journal: [" + a + ", " + p + "]\n"},
      {"two on one line, with a comma after the last",
       "journal: [" + a + ", ]  # x\n",
       {a_payment, a_payment},
       "journal: [" + a + ", " + p + ", " + p + ", ]  # x\n"},
      {"on lines of their own",
       "journal: [\n  " + a + ",  # one\n  " + b + "  # two\n  ]\n",
       {a_payment},
       "journal: [\n  " + a + ",  # one\n  " + b + ",  # two\n  " + p + "\n  ]\n"},
      {"with a comma after the last",
       "journal: [\n  " + a + ",  # one\n]\n",
       {a_payment, a_payment},
       "journal: [\n  " + a + ",  # one\n  " + p + ",\n  " + p + ",\n]\n"},
      {"comments below",
       "journal: [\n  " + a + "\n    # of A\n  # of all\n  ]\n",
       {a_payment},
       "journal: [\n  " + a + ",\n    # of A\n  " + p + "\n  # of all\n  ]\n"},
      {"the bracket on the last line",
       "journal: [" + a + ",\n          " + b + " ]\n",
       {a_payment},
       "journal: [" + a + ",\n          " + b + ",\n          " + p + " ]\n"},
      {"a comma and the bracket there",
       "journal: [\n  " + a + ",]\n",
       {a_payment},
       "journal: [\n  " + a + ",\n  " + p + ",]\n"},
      {"commas that begin lines",
       "journal: [\n    " + a + "\n  , " + b + "\n  ]\n",
       {a_payment},
       "journal: [\n    " + a + "\n  , " + b + ", " + p + "\n  ]\n"},
      {"a comma on a line of its own",
       "journal: [\n  " + a + "\n  ,\n  ]\n",
       {a_payment},
       "journal: [\n  " + a + "\n  ,\n  " + p + ",\n  ]\n"},
      {"blank lines between",
       "journal: [\n  " + a + ",\n\n  " + b + "\n  ]\n",
       {a_payment},
       "journal: [\n  " + a + ",\n\n  " + b + ",\n\n  " + p + "\n  ]\n"},
      {"a record on several lines",
       "journal: [\n  {date: 2026-04-01,\n   note: A}\n  ]\n",
       {a_payment},
       "journal: [\n  {date: 2026-04-01,\n   note: A},\n  " + p + "\n  ]\n"},
      {"CRLF",
       "journal: [\r\n  " + a + "\r\n  ]\r\n",
       {a_payment},
       "journal: [\r\n  " + a + ",\r\n  " + p + "\r\n  ]\r\n"},
      {"brackets below the key",
       "journal:  # x\n  [\n  " + a + "\n  ]\n",
       {a_payment},
       "journal:  # x\n  [\n  " + a + ",\n  " + p + "\n  ]\n"},
  });
}

TEST_CASE("io/edit: a file that is one map in braces") {
  const std::string p = "{date: 2026-04-14, paid: 5.00}";
  const std::string q = "{\"date\": \"2026-04-14\", \"paid\": 5.00}";
  check_rows({
      {"JSON on lines",
       "{\n  \"clients\": [],\n  \"journal\": [\n    {\"date\": \"2026-04-01\", \"note\": \"A\"}\n"
       "  ]\n}\n",
       {a_payment},
       "{\n  \"clients\": [],\n  \"journal\": [\n    {\"date\": \"2026-04-01\", \"note\": \"A\"},\n"
       "    " +
           q + "\n  ]\n}\n"},
      {"JSON on one line",
       "{\"journal\":[{\"date\":\"2026-04-01\",\"note\":\"A\"}]}\n",
       {a_call},
       "{\"journal\":[{\"date\":\"2026-04-01\",\"note\":\"A\"}, "
       "{\"date\": \"2026-04-14\", \"call\": \"Hello, you\"}]}\n"},
      {"an empty list",
       "{\n    \"journal\": []\n}\n",
       {a_payment, a_payment},
       "{\n    \"journal\": [\n        " + q + ",\n        " + q + "\n    ]\n}\n"},
      {"an empty list on one line",
       "{\"journal\": []}\n",
       {a_payment},
       "{\"journal\": [" + q + "]}\n"},
      {"a new list",
       "{\n  \"clients\": []\n}\n",
       {a_payment},
       "{\n  \"clients\": [],\n  \"journal\": [\n    " + q + "\n  ]\n}\n"},
      {"a new list on one line",
       "{clients: [ {id: a, name: A}, ], }\n",
       {a_payment},
       "{clients: [ {id: a, name: A}, ], journal: [" + p + "], }\n"},
      {"two new lists",
       "{x-a: 1}\n",
       {a_payment, a_client},
       "{x-a: 1, journal: [" + p + "], clients: [{id: bea, name: Bea & Co}]}\n"},
      {"nothing at all", "--- {}\n", {a_payment}, "--- {\"journal\": [" + q + "]}\n"},
      {"nothing but a comment",
       "{clients: [], journal: [ # none\n  ]}\n",
       {a_payment},
       "{clients: [], journal: [ # none\n    " + p + "\n  ]}\n"},
      {"no value", "{journal: , x-a: 1}\n", {a_payment}, "{journal: [" + p + "] , x-a: 1}\n"},
  });
}
