package dev.graphsert.benchmarks.runner;

import dev.graphsert.benchmarks.database.BenchmarkServer;
import dev.graphsert.benchmarks.database.Lane;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** The tracks of a run, which start when they are first needed. */
final class Tracks implements AutoCloseable {

  private final BenchmarkServer server;
  private final Effort effort;
  private final Map<Duration, Track> open = new TreeMap<>();

  Tracks(BenchmarkServer server, Effort effort) {
    this.server = server;
    this.effort = effort;
  }

  /** The one on which each round trip takes so much longer; none goes directly. */
  Track at(Duration latency) throws SQLException {
    Track track = open.get(latency);
    if (track == null) {
      track = new Track(server, Lane.open(server, latency), effort);
      open.put(latency, track);
    }
    return track;
  }

  @Override
  public void close() throws SQLException {
    for (Track track : open.values()) {
      track.close();
    }
  }
}
