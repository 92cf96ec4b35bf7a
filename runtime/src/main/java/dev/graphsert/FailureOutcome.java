package dev.graphsert;

/** What became of the transaction and of the objects after a failure. */
public enum FailureOutcome {
  /** The session's own transaction was rolled back; ids that it gave are unset again. */
  ROLLED_BACK(
      "The transaction was rolled back and nothing of it was stored; ids that it gave are unset"
          + " again."),

  /** Nothing was written into the caller's transaction, which can go on. */
  NOTHING_WRITTEN(
      "Nothing of this flush was written, and the transaction can go on; ids that this flush gave are"
          + " unset again."),

  /** The caller's transaction can only be rolled back; ids that the flush gave are unset again. */
  MUST_ROLL_BACK(
      "The transaction can only be rolled back now; ids that this flush gave are unset again."),

  /**
   * The connection was lost while the commit was on its way, and the server says on another one
   * that the transaction is committed: all rows are stored. Objects keep the ids that have reached
   * them, which are all, but under {@link Strategy#SINGLE} without {@link
   * Graphsert.Builder#certainOutcomes()}.
   */
  COMMITTED(
      "This came after the commit was sent, and the server says on another connection that it was"
          + " done: all rows are stored, and the objects keep the ids that have reached them. Do not"
          + " add them again."),

  /**
   * The connection was lost while the commit was on its way, and nobody could tell whether it was
   * done. Objects keep the ids that have reached them: they tell whether the rows are there, and
   * keep a second try from doubling them.
   */
  UNKNOWN(
      "This came after the commit was sent, so it is unknown whether the rows were stored. The objects"
          + " keep the ids that have reached them: look the rows up before adding the objects again.");

  private final String sentence;

  FailureOutcome(String sentence) {
    this.sentence = sentence;
  }

  String sentence() {
    return sentence;
  }
}
