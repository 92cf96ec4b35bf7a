package dev.graphsert.benchmarks.report;

import java.util.List;

/** Rows of a Markdown table: the first column is text, the others are numbers. */
final class MarkdownTable {

  private final StringBuilder text;

  /** Begins a table with its header. */
  MarkdownTable(StringBuilder text, List<String> header) {
    this.text = text;
    add(header);
    text.append("| --- |").append(" ---: |".repeat(header.size() - 1)).append('\n');
  }

  void add(List<String> cells) {
    text.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }
}
