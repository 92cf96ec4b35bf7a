package dev.graphsert.processor.model;

import javax.lang.model.element.Element;

/**
 * Entities that are inserted with their owner and have the foreign key on their side.
 *
 * @param path the member as messages name it
 * @param origin where it was declared
 * @param access how it is read
 * @param single whether the member is one entity; else it is a collection of them
 */
public record OwnedModel(String path, Element origin, Access access, boolean single) {}
