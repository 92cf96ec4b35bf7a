package dev.graphsert.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Is told what an entity refers to and what it owns. */
public interface ReferenceVisitor {

  /**
   * The entity refers to another one, which is added with it if it is new.
   *
   * @param member the member that refers to it
   * @param target the other entity, or {@code null}
   */
  void visitReference(String member, @Nullable Object target);

  /**
   * The entity refers to another one, which the application adds itself.
   *
   * @param member the member that refers to it
   * @param target the other entity, or {@code null}
   */
  void visitReferenceWithoutCascade(String member, @Nullable Object target);

  /**
   * The entity owns other ones, which are inserted with it.
   *
   * @param member the member that holds them
   * @param elements the other entities in their order, or {@code null}
   */
  void visitOwned(String member, @Nullable Iterable<?> elements);

  /**
   * The entity owns another one, which is inserted with it.
   *
   * @param member the member that holds it
   * @param owned the other entity, or {@code null}
   */
  default void visitOwnedOne(String member, @Nullable Object owned) {
    visitOwned(member, owned == null ? null : List.of(owned));
  }
}
