package dev.graphsert.processor.read;

import java.util.List;
import javax.lang.model.element.TypeElement;

/** An entity and the entities that it extends. Subclasses are not known. */
abstract class Hierarchy {

  static final String SINGLE_TABLE = "SINGLE_TABLE";

  private final Compiler compiler;
  private final List<TypeElement> entities;

  Hierarchy(Compiler compiler, List<TypeElement> entities) {
    this.compiler = compiler;
    this.entities = entities;
  }

  /** How the classes are spread over tables: what the topmost entity says counts for all. */
  abstract String strategy();

  /** Whether the topmost entity knows of its subclasses: an entity alone has no discriminator. */
  abstract boolean isDeclared();

  /** The entities, the topmost first and the class itself last. */
  List<TypeElement> entities() {
    return entities;
  }

  TypeElement root() {
    return entities.get(0);
  }

  TypeElement entity() {
    return entities.get(entities.size() - 1);
  }

  boolean isJoined() {
    return strategy().equals("JOINED");
  }

  boolean isSingleTable() {
    return strategy().equals(SINGLE_TABLE);
  }

  boolean isTablePerClass() {
    return strategy().equals("TABLE_PER_CLASS");
  }

  /** As in JPA, only one table for all classes has a discriminator column that nobody names. */
  boolean hasDiscriminator(boolean named) {
    return isSingleTable() ? !isAlone() : isJoined() && named;
  }

  boolean isAlone() {
    return entities.size() == 1 && !isDeclared();
  }

  /** The entity whose state a member is: the one that declares it, or the next below. */
  TypeElement levelOf(Member member) {
    Member outermost = member.enclosing().isEmpty() ? member : member.enclosing().get(0);
    TypeElement declaring = Compiler.declaringClass(outermost.origin());
    return entities.stream()
        .filter(level -> compiler.lineage(level).contains(declaring))
        .findFirst()
        .orElseGet(this::entity);
  }
}
