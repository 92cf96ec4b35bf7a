package dev.graphsert.example.problem;

/** The user gave something that cannot be used. The message is one line, meant for the user. */
public final class BadInputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public BadInputException(String message) {
    super(message);
  }

  public BadInputException(String message, Throwable cause) {
    super(message, cause);
  }
}
