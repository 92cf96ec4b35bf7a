package dev.graphsert;

/**
 * What is to be done about rows that are refused.
 *
 * @param listed how many of them an exception lists at most
 * @param rejected how many entities may be left out between two reports, so that the others go in
 */
record FailureSettings(int listed, int rejected) {

  /** How many refused rows are looked for. */
  int sought() {
    return Math.max(listed, rejected == Integer.MAX_VALUE ? rejected : rejected + 1);
  }

  /** Whether a failed flush needs a way back whatever it costs. */
  boolean needWayBack() {
    return sought() > 1;
  }
}
