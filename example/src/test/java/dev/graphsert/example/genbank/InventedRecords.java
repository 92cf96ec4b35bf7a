package dev.graphsert.example.genbank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small GenBank file of ours: two records, eight features, thirteen qualifiers. */
public final class InventedRecords {

  private InventedRecords() {}

  public static Path file() {
    try {
      return Path.of(InventedRecords.class.getResource("invented.gb").toURI());
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static String text() {
    try {
      return Files.readString(file());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
