// ZeroMQ, wrapped: contexts, two kinds of socket and one way to wait. The only
// place in the program that knows ZeroMQ is there.

#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <span>
#include <string>

#include "models/expected.h"
#include "workers/wire/frames.h"

namespace motcua::wire {

class Socket;

/// Owns the I/O threads ("ZMQbg/...", made by ZeroMQ). Belongs to a `main`; every
/// socket of it dies first.
class Context {
 public:
  Context();
  ~Context();
  Context(const Context&) = delete;
  Context& operator=(const Context&) = delete;

 private:
  friend class Socket;
  struct Zmq;
  std::unique_ptr<Zmq> zmq_;
};

/// A ROUTER or a DEALER. Closing waits at most a second for unsent messages.
/// Threads: lives and dies in one thread. Movable.
class Socket {
 public:
  struct Bounds {
    /// Messages that wait for one peer in each direction before it is held back.
    int receive_messages_max = 64;
    int send_messages_max = 1'000;
  };

  /// A ROUTER that listens: its messages begin with the peer's identity frame.
  /// `endpoint` may end in ":*" for a free port. Errors: kUnavailable (the address
  /// is taken or cannot be had, and which), kBadUsage (not an endpoint).
  [[nodiscard]] static Expected<Socket> listen(Context& context, const std::string& endpoint, Bounds bounds);

  /// A DEALER that connects, now or whenever the other side appears, and connects
  /// again after a break. Errors: kBadUsage (not an endpoint).
  [[nodiscard]] static Expected<Socket> connect(Context& context, const std::string& endpoint, Bounds bounds);

  Socket(Socket&&) noexcept;
  Socket& operator=(Socket&&) noexcept;
  ~Socket();

  /// Where it listens or connects; free ports resolved.
  [[nodiscard]] const std::string& endpoint() const { return endpoint_; }

  /// Never waits. Errors: kUnavailable, when the peer's queue is full (a DEALER;
  /// a ROUTER drops what it cannot deliver, as its peers ask again), kIo.
  [[nodiscard]] Expected<void> send(Frames frames);

  /// The next whole message, or nothing when there is none. Of a message with more
  /// than `frames_max` frames only one more than that is kept. Never waits.
  [[nodiscard]] Expected<std::optional<Frames>> receive(std::size_t frames_max);

  /// Does `waiting` have something to read? The last call to wait() knows.
  struct Waiting {
    const Socket* socket = nullptr;  ///< Either a socket
    int descriptor = -1;             ///< or a file descriptor.
    bool readable = false;
  };
  /// Waits until one of them is readable or `timeout` has passed.
  [[nodiscard]] static Expected<void> wait(std::span<Waiting> all, std::chrono::milliseconds timeout);

 private:
  struct Zmq;
  explicit Socket(std::unique_ptr<Zmq> zmq);
  std::unique_ptr<Zmq> zmq_;
  std::string endpoint_;
};

}  // namespace motcua::wire
