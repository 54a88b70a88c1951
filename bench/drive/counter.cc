#include "bench/drive/counter.h"

#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <thread>
#include <variant>

#include "workers/store/sha256.h"
#include "workers/wire/refusal.h"
#include "workers/wire/station_message.h"

namespace motcua::bench::drive {
namespace {

using Clock = std::chrono::steady_clock;

// A result comes by itself; its message may be lost, so it is asked for now and then.
constexpr std::chrono::seconds kAskEvery{20};

double seconds_between(Clock::time_point from, Clock::time_point to) {
  return std::chrono::duration<double>(to - from).count();
}

std::string sha256_of(const std::string& text) {
  return store::sha256_hex({reinterpret_cast<const std::uint8_t*>(text.data()), text.size()});
}

/// Whether the door took it; if not, `handled` says why.
bool taken(const Expected<wire::DoorMessage>& answer, Handled& handled) {
  if (!answer) {
    handled.trouble = answer.error().message;
    return false;
  }
  if (const auto* refused = std::get_if<wire::Refused>(&*answer)) {
    handled.trouble = "refused: " + std::string(wire::refusal_slug(refused->reason)) + " " + refused->detail;
    return false;
  }
  return true;
}

/// Milliseconds of reading, divided by pages.
double page_time_of(const std::string& result, int pages) {
  const auto json = nlohmann::json::parse(result, nullptr, /*allow_exceptions=*/false);
  if (json.is_discarded() || pages == 0) return 0;
  return json.value(nlohmann::json::json_pointer("/timing_ms/total"), 0.0) / 1000 / pages;
}

const wire::Verdicted* verdict_on(const wire::DoorMessage& message, const std::string& dossier) {
  const auto* verdicted = std::get_if<wire::Verdicted>(&message);
  return verdicted != nullptr && verdicted->dossier == dossier ? verdicted : nullptr;
}

/// Hears until the verdict is there. Nothing: patience is over, or the door is gone.
std::optional<wire::Verdicted> wait_for_verdict(station::DoorLink& link, Handled& handled,
                                                Clock::time_point until) {
  while (Clock::now() < until) {
    const auto heard = link.hear(kAskEvery);
    if (!heard) {
      handled.trouble = heard.error().message;
      return std::nullopt;
    }
    if (!*heard) {
      const auto answer = link.ask([&] { return wire::Ask{handled.id}; });
      if (!taken(answer, handled)) return std::nullopt;
      if (const auto* verdicted = verdict_on(*answer, handled.id)) return *verdicted;
    } else if (const auto* verdicted = verdict_on(**heard, handled.id)) {
      return *verdicted;
    }
  }
  handled.trouble = "no verdict within the patience of the station";
  return std::nullopt;
}

}  // namespace

void hand_in(station::DoorLink& link, const Corpus& corpus, const CounterTerms& terms, Handled& handled) {
  const CorpusDossier& dossier = corpus.dossiers[handled.corpus_dossier];
  const int busy_before = link.busy_count();
  const int again_before = link.again_count();
  const auto note_tally = [&] {
    handled.busy = link.busy_count() - busy_before;
    handled.again = link.again_count() - again_before;
  };
  Dossier request = dossier.request;
  request.id = handled.id;
  request.station = "bench";
  if (!taken(link.ask([&] { return wire::Open{request}; }), handled)) return note_tally();

  auto scanned = Clock::now();
  int number = 0;
  for (const std::size_t index : dossier.files) {
    const CorpusFile& file = corpus.files[index];
    scanned += std::chrono::duration_cast<Clock::duration>(terms.page_every * file.page_count);
    std::this_thread::sleep_until(scanned);
    ++number;
    const std::string sha256 = store::sha256_hex(file.bytes);
    const auto sent = Clock::now();
    const auto answer = link.ask([&] {
      return wire::Page{handled.id, number, sha256, file.name, {}, {file.bytes.begin(), file.bytes.end()}};
    });
    if (!taken(answer, handled)) return note_tally();
    handled.ack_ms.push_back(seconds_between(sent, Clock::now()) * 1000);
    handled.pages += file.page_count;
  }
  const auto closed = link.ask([&] { return wire::Close{handled.id, number}; });
  if (!taken(closed, handled)) return note_tally();
  std::optional<wire::Verdicted> verdicted;
  if (const auto* at_once = verdict_on(*closed, handled.id)) {
    verdicted = *at_once;
  } else {
    verdicted = wait_for_verdict(link, handled, Clock::now() + terms.patience);
  }
  note_tally();
  if (!verdicted) return;
  handled.last_page_to_verdict_s = seconds_between(scanned, Clock::now());
  handled.verdict = verdicted->verdict;
  handled.result_sha256 = sha256_of(verdicted->result_json);
  handled.page_time_s = page_time_of(verdicted->result_json, handled.pages);
}

std::string sha256_of_result_again(station::DoorLink& link, const std::string& dossier) {
  const auto answer = link.ask([&] { return wire::Ask{dossier}; });
  const wire::Verdicted* verdicted = answer ? verdict_on(*answer, dossier) : nullptr;
  return verdicted != nullptr ? sha256_of(verdicted->result_json) : std::string();
}

}  // namespace motcua::bench::drive
