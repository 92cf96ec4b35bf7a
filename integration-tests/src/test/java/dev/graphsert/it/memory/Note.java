package dev.graphsert.it.memory;

import dev.graphsert.BatchEntity;

/** A long text, and a column that binary COPY cannot fill. */
@BatchEntity
final class Note {

  private static final String TEXT = "n".repeat(100_000);

  Long id;
  String author = "somebody";
  String text = TEXT;
}
