package dev.graphsert.processor.read;

import javax.lang.model.element.TypeElement;

/** An entity in our own words and the entities that it extends. */
final class GraphsertHierarchy extends Hierarchy {

  GraphsertHierarchy(Compiler compiler, TypeElement entity) {
    super(
        compiler,
        compiler.lineage(entity).stream()
            .filter(type -> type.equals(entity) || compiler.isEntity(type))
            .toList());
  }

  @Override
  String strategy() {
    return Annotations.constant(root(), Annotations.INHERITANCE, "strategy", SINGLE_TABLE);
  }

  @Override
  boolean isDeclared() {
    return Annotations.has(root(), Annotations.INHERITANCE);
  }
}
