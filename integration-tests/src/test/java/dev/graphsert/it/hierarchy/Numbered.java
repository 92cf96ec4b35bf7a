package dev.graphsert.it.hierarchy;

/** Has an id; no entity itself. */
abstract class Numbered {

  Long id;
}
