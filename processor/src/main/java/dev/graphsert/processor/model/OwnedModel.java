package dev.graphsert.processor.model;

import java.util.List;
import javax.lang.model.element.Element;

/**
 * Entities that are inserted with their owner and have the foreign key on their side.
 *
 * @param path the member as messages name it
 * @param origin where it was declared
 * @param access how it is read
 * @param within the embedded values that it is in, the outermost first, without their parts
 * @param form what holds them
 */
public record OwnedModel(
    String path, Element origin, Access access, List<EmbeddedModel> within, Form form) {

  /**
   * The same in embedded values.
   *
   * @param embedded the values, the outermost first, without their parts
   * @return what is owned
   */
  public OwnedModel within(List<EmbeddedModel> embedded) {
    return new OwnedModel(path, origin, access, embedded, form);
  }

  /** What holds owned entities. */
  public enum Form {
    /** The member itself is one. */
    SINGLE,
    COLLECTION,
    /** They are the values of a map. */
    MAP
  }
}
