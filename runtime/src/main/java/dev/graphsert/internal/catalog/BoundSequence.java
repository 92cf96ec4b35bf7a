package dev.graphsert.internal.catalog;

import dev.graphsert.plan.IdBlocks;

/**
 * A sequence that numbers entities, as the database sees it, and how its values become ids. Equal
 * to another one only if it is the same sequence: one that was dropped and made anew is not.
 *
 * @param name the sequence, as SQL names it
 * @param oid the number that the database knows it by
 * @param start the value that it starts with
 * @param blocks how its values become ids
 */
public record BoundSequence(String name, long oid, long start, IdBlocks blocks) {

  @Override
  public String toString() {
    return name;
  }
}
