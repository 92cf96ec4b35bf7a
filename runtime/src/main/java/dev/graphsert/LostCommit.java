package dev.graphsert;

import dev.graphsert.internal.TransactionMark;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * Finds out on other connections what became of a transaction whose connection was lost while it
 * was committed. Waits for a server that cannot be reached for a while, or is at work still.
 */
final class LostCommit {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** A server whose client is gone may wait for it for hours. */
  private static final Duration BEFORE_TERMINATION = Duration.ofSeconds(1);

  private static final Duration FIRST_PAUSE = Duration.ofMillis(20);
  private static final Duration LONGEST_PAUSE = Duration.ofMillis(500);

  private final DataSource dataSource;
  private final TransactionMark mark;
  private final long start = System.nanoTime();

  LostCommit(DataSource dataSource, TransactionMark mark) {
    this.dataSource = dataSource;
    this.mark = mark;
  }

  /** What became of it; unknown after ten seconds, and at once where nothing tells it apart. */
  FailureOutcome outcome() {
    Duration pause = FIRST_PAUSE;
    while (mark.isKnown() && isWithin(PATIENCE)) {
      TransactionMark.Status status = statusNow();
      if (status != TransactionMark.Status.IN_PROGRESS) {
        return outcomeOf(status);
      }
      if (!Pause.of(pause)) {
        return FailureOutcome.UNKNOWN;
      }
      pause = Pause.shorter(pause.multipliedBy(2), LONGEST_PAUSE);
    }
    return FailureOutcome.UNKNOWN;
  }

  /** In progress, as far as it is known, while the server cannot be asked. */
  private TransactionMark.Status statusNow() {
    try (Connection connection = dataSource.getConnection()) {
      TransactionMark.Status status = mark.status(connection);
      if (status == TransactionMark.Status.IN_PROGRESS && !isWithin(BEFORE_TERMINATION)) {
        mark.terminate(connection);
      }
      if (!connection.getAutoCommit()) {
        connection.rollback();
      }
      return status;
    } catch (SQLException | RuntimeException unreachable) {
      return TransactionMark.Status.IN_PROGRESS;
    }
  }

  private boolean isWithin(Duration time) {
    return System.nanoTime() - start < time.toNanos();
  }

  private static FailureOutcome outcomeOf(TransactionMark.Status status) {
    return switch (status) {
      case COMMITTED -> FailureOutcome.COMMITTED;
      case ABORTED -> FailureOutcome.ROLLED_BACK;
      default -> FailureOutcome.UNKNOWN;
    };
  }
}
