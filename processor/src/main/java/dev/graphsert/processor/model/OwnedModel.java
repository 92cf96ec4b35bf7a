package dev.graphsert.processor.model;

import javax.lang.model.element.Element;

/**
 * Entities that are inserted with their owner and have the foreign key on their side.
 *
 * @param path the member as messages name it
 * @param origin where it was declared
 * @param access how it is read
 * @param form what holds them
 */
public record OwnedModel(String path, Element origin, Access access, Form form) {

  /** What holds owned entities. */
  public enum Form {
    /** The member itself is one. */
    SINGLE,
    COLLECTION,
    /** They are the values of a map. */
    MAP
  }
}
