package dev.graphsert.delay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class DelayProxyTest {

  private static final int MEGABYTE = 1 << 20;

  private ServerSocket echo;

  @BeforeEach
  void startEcho() throws IOException {
    echo = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    DaemonThreads.start("echo", this::serveEcho);
  }

  @AfterEach
  void stopEcho() throws IOException {
    echo.close();
  }

  @Test
  void aRoundTripTakesTheLatency() throws IOException {
    try (DelayProxy proxy = proxy(60);
        Socket client = connect(proxy)) {
      // The fastest of some, for a busy machine can make any one of them slow.
      Duration fastest = roundTrip(client);
      for (int i = 0; i < 10; i++) {
        Duration next = roundTrip(client);
        fastest = next.compareTo(fastest) < 0 ? next : fastest;
      }
      assertThat(fastest).isBetween(Duration.ofMillis(60), Duration.ofMillis(120));
    }
  }

  @Test
  void countsHowOftenTheClientAnswers() throws IOException {
    try (DelayProxy proxy = proxy(2);
        Socket client = connect(proxy)) {
      roundTrip(client);
      assertThat(proxy.turns()).isZero();
      roundTrip(client);
      roundTrip(client);
      assertThat(proxy.turns()).isEqualTo(2);
    }
  }

  @Test
  void countsBytesInEachDirection() throws IOException {
    try (DelayProxy proxy = proxy(2);
        Socket client = connect(proxy)) {
      send(client, new byte[MEGABYTE]);
      assertThat(client.getInputStream().readNBytes(MEGABYTE)).hasSize(MEGABYTE);

      assertThat(proxy.bytesToServer()).isEqualTo(MEGABYTE);
      assertThat(proxy.bytesToClient()).isEqualTo(MEGABYTE);
    }
  }

  @Test
  void theBandwidthStaysWhatItWas() throws IOException {
    try (DelayProxy proxy = proxy(100);
        Socket client = connect(proxy)) {
      long start = System.nanoTime();
      byte[] sent = new byte[16 * MEGABYTE];
      DaemonThreads.start(
          "sender", () -> assertThatCode(() -> send(client, sent)).doesNotThrowAnyException());
      byte[] received = client.getInputStream().readNBytes(sent.length);
      Duration elapsed = Duration.ofNanos(System.nanoTime() - start);

      // One delay for each chunk of 64 KB would make it 25 s.
      assertThat(received).hasSize(sent.length);
      assertThat(elapsed).isBetween(Duration.ofMillis(100), Duration.ofSeconds(12));
    }
  }

  @Test
  void passesOnThatOneSideHasEnded() throws IOException {
    try (DelayProxy proxy = proxy(10);
        Socket client = connect(proxy)) {
      send(client, new byte[] {1, 2, 3});
      client.shutdownOutput();

      assertThat(client.getInputStream().readAllBytes()).containsExactly(1, 2, 3);
    }
  }

  @Test
  void closingTheProxyClosesItsConnections() throws IOException {
    DelayProxy proxy = proxy(10);
    try (Socket client = connect(proxy)) {
      roundTrip(client);
      proxy.close();

      assertThat(client.getInputStream().read()).isEqualTo(-1);
    }
  }

  @Test
  void hangsUpWhenTheTargetCannotBeReached() throws IOException {
    try (DelayProxy proxy = DelayProxy.start("localhost", 1, Duration.ZERO);
        Socket client = connect(proxy)) {
      assertThat(client.getInputStream().read()).isEqualTo(-1);
    }
  }

  private DelayProxy proxy(int latencyMillis) {
    return DelayProxy.start(
        echo.getInetAddress().getHostAddress(),
        echo.getLocalPort(),
        Duration.ofMillis(latencyMillis));
  }

  private static Socket connect(DelayProxy proxy) throws IOException {
    return new Socket(InetAddress.getLoopbackAddress(), proxy.port());
  }

  private static Duration roundTrip(Socket client) throws IOException {
    long start = System.nanoTime();
    send(client, new byte[] {42});
    assertThat(client.getInputStream().read()).isEqualTo(42);
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private static void send(Socket client, byte[] bytes) throws IOException {
    client.getOutputStream().write(bytes);
  }

  private void serveEcho() {
    try (Socket peer = echo.accept()) {
      peer.getInputStream().transferTo(peer.getOutputStream());
    } catch (IOException closed) {
      // The test is over.
    }
  }
}
