package dev.graphsert.it.memory;

import dev.graphsert.BatchEntity;

/** A small row, of which there are many. */
@BatchEntity
final class Reading {
  Long id;
  int sensor;
  double degrees;

  Reading(long number) {
    sensor = (int) (number % 1_000);
    degrees = number / 8.0;
  }
}
