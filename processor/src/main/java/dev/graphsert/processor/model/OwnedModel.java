package dev.graphsert.processor.model;

import javax.lang.model.element.Element;

/**
 * A collection of entities that are inserted with their owner.
 *
 * @param path the member as messages name it
 * @param origin where it was declared
 * @param access how it is read
 */
public record OwnedModel(String path, Element origin, Access access) {}
