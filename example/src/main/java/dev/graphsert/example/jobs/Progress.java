package dev.graphsert.example.jobs;

/** Shows how far long work has come. */
@FunctionalInterface
public interface Progress {

  /**
   * Begins a piece of work.
   *
   * @param steps how many steps it takes, or -1 if that is not known
   */
  Bar start(String task, long steps);

  /** Shows nothing. */
  static Progress none() {
    return new NoProgress();
  }

  /** One piece of work under way; closing ends it. */
  interface Bar extends AutoCloseable {

    void step();

    @Override
    void close();
  }
}
