package dev.graphsert.example.cli;

import dev.graphsert.example.jobs.Progress;
import java.io.PrintStream;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Progress bars on a terminal, gone when the work is done. */
final class ConsoleProgress implements Progress {

  private static final int WIDTH = 79;
  private static final int UPDATE_MILLIS = 200;

  private final PrintStream out;

  ConsoleProgress(PrintStream out) {
    this.out = out;
  }

  @Override
  public Bar start(String task, long steps) {
    ProgressBar bar =
        new ProgressBarBuilder()
            .setTaskName(task)
            .setInitialMax(steps)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(UPDATE_MILLIS)
            // A given width keeps the library from loading native code to ask the terminal.
            .setConsumer(new DelegatingProgressBarConsumer(this::show, WIDTH))
            .clearDisplayOnFinish()
            .build();
    return new Bar() {
      @Override
      public void step() {
        bar.step();
      }

      @Override
      public void close() {
        bar.close();
      }
    };
  }

  private void show(String line) {
    out.print('\r' + line);
    out.flush();
  }
}
