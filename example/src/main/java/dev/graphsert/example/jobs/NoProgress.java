package dev.graphsert.example.jobs;

/** Shows nothing, for output that is not a terminal. */
final class NoProgress implements Progress {

  @Override
  public Bar start(String task, long steps) {
    return new Bar() {
      @Override
      public void step() {}

      @Override
      public void close() {}
    };
  }
}
