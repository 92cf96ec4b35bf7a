package dev.graphsert.example.cli;

/** The jobs, in the order in which they run. */
enum JobName {
  IMPORT,
  VALIDATE,
  ANNOTATE
}
