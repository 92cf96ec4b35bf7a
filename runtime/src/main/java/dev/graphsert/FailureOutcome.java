package dev.graphsert;

/** What became of the transaction and of the objects after a failure. */
enum FailureOutcome {
  ROLLED_BACK(
      "The transaction was rolled back and nothing of it was stored; ids that it gave are unset"
          + " again."),

  NOTHING_WRITTEN(
      "Nothing of this flush was written, and the transaction can go on; ids that this flush gave are"
          + " unset again."),

  MUST_ROLL_BACK(
      "The transaction can only be rolled back now; ids that this flush gave are unset again."),

  /** Ids stay: they tell whether the rows are there, and keep a second try from doubling them. */
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
