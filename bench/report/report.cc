#include "bench/report/report.h"

#include "bench/report/html.h"
#include "bench/report/sections.h"

namespace motcua::bench::report {
namespace {

std::string title_block(const Inputs& inputs) {
  std::string facts = number(value_at(inputs.accuracy, "/set/dossiers")) + " dossiers, " +
                      number(value_at(inputs.accuracy, "/set/pages")) +
                      " pages of typeset specimens with known truth";
  if (const double real = value_at(inputs.accuracy, "/set/real_pages"); real > 0)
    facts += ", and " + number(real) + " real pages";
  std::string state = words_at(inputs.accuracy, "/label");
  if (state.empty()) state = words_at(inputs.accuracy, "/versions/program");
  return element(
      "header", "",
      element("h1", "", "Motcua, measured") + element("p", "",
                                                      escaped(facts) + "<br/>" + escaped(state) + ", " +
                                                          escaped(words_at(inputs.accuracy, "/when"))));
}

}  // namespace

std::string report_page(const Inputs& inputs) {
  std::string body = title_block(inputs);
  for (const auto part :
       {promises_section, weak_spots_section, verdicts_section, automation_section, defects_section,
        kinds_section, effects_section, profiles_section, calibration_section, worst_pages_section,
        versus_section, speed_section, load_section, changes_section, all_figures_section, how_section})
    body += part(inputs);
  return "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"/>"
         "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>"
         "<title>Motcua, measured</title><style>" +
         style_sheet() + "</style></head>\n<body>" + body + "</body></html>\n";
}

}  // namespace motcua::bench::report
