package dev.graphsert.delay;

/** Threads that do not keep the application alive. */
final class DaemonThreads {

  private DaemonThreads() {}

  static void start(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }
}
