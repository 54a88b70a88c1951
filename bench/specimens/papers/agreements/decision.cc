#include "bench/specimens/papers/agreements/decision.h"

#include "bench/specimens/papers/agreements/party.h"

namespace motcua::specimens {

void set_decision(Typesetter& page, const PaperRequest& request, const Decision& decision,
                  const DecisionFields& fields) {
  const std::string number = drawn_number(request, "decision number", 12, 2890) + "/" + decision.sign;
  page.letterhead({.parent = decision.parent,
                   .agency = decision.agency,
                   .number = "Số: " + number,
                   .place_date = decision.place + ", " + worded(decision.day)});
  page.record_field(fields.number, number);
  page.record_field("ngay", iso(decision.day));
  if (!fields.agency.empty()) page.record_field(fields.agency, decision.agency);
  page.title({decision.title});
  page.gap(-3.5);
  page.runs({{decision.summary, page.body().as_bold(), fields.summary, ""}}, 0, Align::kCentre);
  const double middle = page.left_mm() + page.width_mm() / 2;
  page.sheet().rule(middle - 25, page.y_mm(), middle + 25, page.y_mm());
  page.gap(4);
  page.centred(decision.authority, page.body().as_bold());
  page.gap(1);
  grounds(page, decision.grounds);
  page.gap(1);
  page.centred(decision.verb, page.body().as_bold());
  int count = 0;
  for (const std::string& article : decision.articles) {
    const std::size_t end = article.find('\n');
    page.runs({{"Điều " + std::to_string(++count) + ". ", page.body().as_bold()},
               {article.substr(0, end), page.body()}},
              12.7);
    for (std::size_t at = end; at != std::string::npos;) {
      const std::size_t next = article.find('\n', at + 1);
      page.paragraph(article.substr(at + 1, next == std::string::npos ? next : next - at - 1));
      at = next;
    }
  }
  page.recipients_and_signer(decision.recipients, decision.signer);
  page.record_field(fields.signer, decision.signer.name);
}

}  // namespace motcua::specimens
