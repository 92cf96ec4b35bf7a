package dev.graphsert.benchmarks.workload;

import java.util.Random;

/** Texts of one length that the server cannot compress, made once for all rounds. */
final class Texts {

  private static final int DIFFERENT = 1_000;
  private static final String LETTERS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

  private final String[] texts = new String[DIFFERENT];

  Texts(int length) {
    Random random = new Random(length);
    for (int i = 0; i < texts.length; i++) {
      StringBuilder text = new StringBuilder(length);
      while (text.length() < length) {
        text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
      texts[i] = text.toString();
    }
  }

  String get(int i) {
    return texts[i % texts.length];
  }
}
