#include "workers/wire/socket.h"

#include <array>
#include <utility>
#include <vector>
#include <zmq.hpp>

namespace motcua::wire {
namespace {

// A closed socket lets go of what its peer has not taken by then.
constexpr int kLingerMs = 1'000;

// A peer behind a cut cable is noticed by TCP after hours; by this, after seconds.
constexpr int kHeartbeatMs = 5'000;
constexpr int kReconnectMs = 100;
constexpr int kReconnectMaxMs = 2'000;

void set_bounds(zmq::socket_t& socket, const Socket::Bounds& bounds) {
  socket.set(zmq::sockopt::linger, kLingerMs);
  socket.set(zmq::sockopt::rcvhwm, bounds.receive_messages_max);
  socket.set(zmq::sockopt::sndhwm, bounds.send_messages_max);
  socket.set(zmq::sockopt::heartbeat_ivl, kHeartbeatMs);
  socket.set(zmq::sockopt::ipv6, false);
}

Unexpected not_an_endpoint(const std::string& endpoint) {
  return fail(
      ErrorCode::kBadUsage,
      "'" + endpoint + "' is no endpoint: write tcp://ADDRESS:PORT or ipc://PATH (at most 107 bytes)");
}

}  // namespace

struct Context::Zmq {
  zmq::context_t context{/*io_threads=*/1};
};

Context::Context() : zmq_(std::make_unique<Zmq>()) {}
Context::~Context() = default;

struct Socket::Zmq {
  zmq::socket_t socket;
};

Socket::Socket(std::unique_ptr<Zmq> zmq) : zmq_(std::move(zmq)) {}
Socket::Socket(Socket&&) noexcept = default;
Socket& Socket::operator=(Socket&&) noexcept = default;
Socket::~Socket() = default;

Expected<Socket> Socket::listen(Context& context, const std::string& endpoint, Bounds bounds) {
  try {
    Socket made(std::make_unique<Zmq>(Zmq{zmq::socket_t(context.zmq_->context, zmq::socket_type::router)}));
    zmq::socket_t& socket = made.zmq_->socket;
    set_bounds(socket, bounds);
    socket.set(zmq::sockopt::maxmsgsize, static_cast<std::int64_t>(kFrameBytesMax));
    socket.bind(endpoint);
    made.endpoint_ = socket.get(zmq::sockopt::last_endpoint);
    return made;
  } catch (const zmq::error_t& error) {
    if (error.num() == EINVAL || error.num() == EPROTONOSUPPORT || error.num() == ENAMETOOLONG) {
      return not_an_endpoint(endpoint);
    }
    return fail(ErrorCode::kUnavailable, "cannot listen on " + endpoint + ": " + error.what());
  }
}

Expected<Socket> Socket::connect(Context& context, const std::string& endpoint, Bounds bounds) {
  try {
    Socket made(std::make_unique<Zmq>(Zmq{zmq::socket_t(context.zmq_->context, zmq::socket_type::dealer)}));
    zmq::socket_t& socket = made.zmq_->socket;
    set_bounds(socket, bounds);
    socket.set(zmq::sockopt::reconnect_ivl, kReconnectMs);
    socket.set(zmq::sockopt::reconnect_ivl_max, kReconnectMaxMs);
    socket.connect(endpoint);
    made.endpoint_ = endpoint;
    return made;
  } catch (const zmq::error_t&) {
    return not_an_endpoint(endpoint);
  }
}

Expected<void> Socket::send(Frames frames) {
  try {
    for (std::size_t i = 0; i < frames.size(); ++i) {
      const auto more = i + 1 < frames.size() ? zmq::send_flags::sndmore : zmq::send_flags::none;
      // A first frame that is taken takes its followers along.
      if (!zmq_->socket.send(zmq::buffer(frames[i]), more | zmq::send_flags::dontwait)) {
        return fail(ErrorCode::kUnavailable, "the queue to " + endpoint_ + " is full");
      }
    }
    return {};
  } catch (const zmq::error_t& error) {
    return fail(ErrorCode::kIo, "cannot send to " + endpoint_ + ": " + error.what());
  }
}

Expected<std::optional<Frames>> Socket::receive(std::size_t frames_max) {
  try {
    Frames frames;
    zmq::message_t part;
    if (!zmq_->socket.recv(part, zmq::recv_flags::dontwait)) return std::optional<Frames>();
    frames.push_back(part.to_string());
    while (part.more()) {
      // The parts of one message arrive together, so this does not wait.
      if (!zmq_->socket.recv(part, zmq::recv_flags::none)) break;
      if (frames.size() <= frames_max) frames.push_back(part.to_string());
    }
    return std::optional(std::move(frames));
  } catch (const zmq::error_t& error) {
    return fail(ErrorCode::kIo, "cannot receive on " + endpoint_ + ": " + error.what());
  }
}

Expected<void> Socket::wait(std::span<Waiting> all, std::chrono::milliseconds timeout) {
  std::vector<zmq::pollitem_t> items;
  items.reserve(all.size());
  for (const Waiting& one : all) {
    void* const socket = one.socket != nullptr ? one.socket->zmq_->socket.handle() : nullptr;
    items.push_back({socket, one.descriptor, ZMQ_POLLIN, 0});
  }
  try {
    zmq::poll(items.data(), items.size(), timeout);
  } catch (const zmq::error_t& error) {
    // A signal is no failure: whoever waits looks around and waits again.
    if (error.num() != EINTR) return fail(ErrorCode::kIo, std::string("cannot poll: ") + error.what());
  }
  for (std::size_t i = 0; i < all.size(); ++i) all[i].readable = (items[i].revents & ZMQ_POLLIN) != 0;
  return {};
}

}  // namespace motcua::wire
