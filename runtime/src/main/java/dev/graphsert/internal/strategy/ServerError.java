package dev.graphsert.internal.strategy;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * An error as the server described it, field by field and so whatever its language. The driver's
 * own text is used only where there is no server to speak: it repeats the values of the row.
 */
final class ServerError {

  /** From the first quote to the last, for a value may hold quotes too. */
  private static final Pattern QUOTED = Pattern.compile("[\"«„“‘»].*[\"»“”’«]", Pattern.DOTALL);

  /** Of its class, but what it quotes is a name. */
  private static final String SEQUENCE_EXHAUSTED = "2200H";

  private final SQLException cause;
  private final @Nullable ServerErrorMessage fields;

  ServerError(SQLException failure) {
    cause =
        failure instanceof BatchUpdateException && failure.getNextException() != null
            ? failure.getNextException()
            : failure;
    fields = cause instanceof PSQLException error ? error.getServerErrorMessage() : null;
  }

  SQLException cause() {
    return cause;
  }

  /** Whether the server refused something; a lost connection, say, is none of its errors. */
  boolean isFromServer() {
    return fields != null;
  }

  @Nullable String table() {
    return fields == null ? null : fields.getTable();
  }

  @Nullable String schema() {
    return fields == null ? null : fields.getSchema();
  }

  @Nullable String column() {
    return fields == null ? null : fields.getColumn();
  }

  @Nullable String constraint() {
    return fields == null ? null : fields.getConstraint();
  }

  @Nullable String detail() {
    return fields == null ? null : fields.getDetail();
  }

  /** What the server was doing, innermost first, one thing on each line. */
  @Nullable String where() {
    return fields == null ? null : fields.getWhere();
  }

  @Nullable String sqlState() {
    return cause.getSQLState();
  }

  /** Whether a value did not fit a type or a domain, before there was a row. */
  boolean isOfAValue() {
    String state = sqlState();
    return fields != null
        && state != null
        && (state.startsWith("22") || fields.getDatatype() != null);
  }

  /** What is wrong, as the server says it, or else the driver. */
  String message() {
    String text = fields == null ? cause.getMessage() : fields.getMessage();
    return text == null ? cause.toString() : text;
  }

  /** What is wrong, as a sentence. */
  String sentence() {
    return withoutValue(message())
        + (constraint() == null ? "." : " (constraint \"" + constraint() + "\").");
  }

  /** A value that is none of its type stands between quotes, whatever the server's language. */
  private String withoutValue(String message) {
    String state = sqlState();
    boolean quotesValue =
        isFromServer()
            && state != null
            && state.startsWith("22")
            && !state.equals(SEQUENCE_EXHAUSTED);
    return quotesValue ? QUOTED.matcher(message).replaceFirst("\"..\"") : message;
  }
}
