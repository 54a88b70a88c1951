// Decodes pages in cells: each in a process of its own that can open no file, reach no
// network, see no other dossier and does not outlive its page (docs/decisions/0016-cells.md).

#pragma once

#include <memory>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

#include "pipeline/page_decoder.h"
#include "workers/cell/cell_answer.h"
#include "workers/cell/cell_message.h"

namespace motcua::cell {

struct HostTerms {
  std::string program = "/proc/self/exe";                    ///< What becomes the host of the cells.
  std::vector<std::string> arguments = {"motcua", "cells"};  ///< Its name first.
};

/// Threads: any number at a time; each has a cell of its own.
class CellDecoder final : public PageDecoder {
 public:
  /// Nothing is started before the first page. A host that has died is started again.
  explicit CellDecoder(HostTerms terms = {});
  ~CellDecoder() override;

  Expected<DecodedPage> page(ByteView file_bytes, int file_page, std::chrono::milliseconds deadline) override;
  Expected<int> page_count(ByteView file_bytes) override;

 private:
  class Host;
  [[nodiscard]] Expected<std::shared_ptr<Host>> host();
  void forget(const std::shared_ptr<Host>& gone);
  /// Starts a cell on the request.
  [[nodiscard]] Expected<CellAnswer> ask(const Request& request, int file,
                                         std::chrono::milliseconds deadline);
  [[nodiscard]] Expected<PageImage> rendered(const AnswerHead& wanted, int file, int file_page,
                                             std::chrono::milliseconds deadline);
  /// Empty when there is none, or it cannot be had: the page has its pixels all the same.
  [[nodiscard]] PageText text_layer(const AnswerHead& head, const PageImage& image, int file, int file_page,
                                    std::chrono::milliseconds deadline);

  HostTerms terms_;
  std::mutex mutex_;  // Guards host_.
  std::shared_ptr<Host> host_;
};

}  // namespace motcua::cell
