// Goal: sockets find free ports, deliver whole messages, and never make anyone wait.
// Method: real sockets over loopback in one thread.

#include "workers/wire/socket.h"

#include <gtest/gtest.h>

#include <array>
#include <string>

namespace motcua::wire {
namespace {

/// Waits for the next message, at most ten seconds.
Frames next(Socket& socket, std::size_t frames_max = 8) {
  std::array<Socket::Waiting, 1> all{{{.socket = &socket}}};
  EXPECT_TRUE(Socket::wait(all, std::chrono::seconds(10)));
  auto frames = socket.receive(frames_max);
  EXPECT_TRUE(frames && *frames);
  return frames && *frames ? **std::move(frames) : Frames();
}

TEST(Socket, TellsThePortItWasGiven) {
  Context context;

  const auto router = Socket::listen(context, "tcp://127.0.0.1:*", {});

  ASSERT_TRUE(router);
  EXPECT_EQ(router->endpoint().find('*'), std::string::npos);
}

TEST(Socket, CarriesWholeMessagesBothWays) {
  Context context;
  auto router = Socket::listen(context, "tcp://127.0.0.1:*", {});
  ASSERT_TRUE(router);
  auto dealer = Socket::connect(context, router->endpoint(), {});
  ASSERT_TRUE(dealer);

  ASSERT_TRUE(dealer->send({"a", "", std::string("\0b", 2)}));
  Frames at_router = next(*router);
  ASSERT_EQ(at_router.size(), 4U);
  const std::string identity = at_router[0];
  ASSERT_TRUE(router->send({identity, "answer"}));

  EXPECT_EQ(Frames(at_router.begin() + 1, at_router.end()), (Frames{"a", "", std::string("\0b", 2)}));
  EXPECT_EQ(next(*dealer), (Frames{"answer"}));
}

TEST(Socket, KeepsNoMoreFramesThanWanted) {
  Context context;
  auto router = Socket::listen(context, "tcp://127.0.0.1:*", {});
  auto dealer = Socket::connect(context, router->endpoint(), {});

  ASSERT_TRUE(dealer->send(Frames(100, "x")));
  ASSERT_TRUE(dealer->send({"after"}));

  EXPECT_EQ(next(*router, 4).size(), 5U);
  EXPECT_EQ(next(*router, 4).back(), "after");
}

TEST(Socket, HasNothingWhenNothingCame) {
  Context context;
  auto router = Socket::listen(context, "tcp://127.0.0.1:*", {});

  const auto frames = router->receive(4);

  ASSERT_TRUE(frames);
  EXPECT_FALSE(*frames);
}

TEST(Socket, SaysThatAnAddressIsTaken) {
  Context context;
  auto first = Socket::listen(context, "tcp://127.0.0.1:*", {});

  const auto second = Socket::listen(context, first->endpoint(), {});

  ASSERT_FALSE(second);
  EXPECT_EQ(second.error().code, ErrorCode::kUnavailable);
  EXPECT_NE(second.error().message.find(first->endpoint()), std::string::npos);
}

TEST(Socket, SaysThatSomethingIsNoEndpoint) {
  Context context;

  const auto socket = Socket::connect(context, "port 80", {});

  ASSERT_FALSE(socket);
  EXPECT_EQ(socket.error().code, ErrorCode::kBadUsage);
}

}  // namespace
}  // namespace motcua::wire
