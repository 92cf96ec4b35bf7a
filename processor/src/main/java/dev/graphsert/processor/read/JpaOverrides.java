package dev.graphsert.processor.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** What the classes and the embedded values around a member say of it. */
final class JpaOverrides {

  private final Compiler compiler;
  private final JpaHierarchy hierarchy;
  private final String annotation;
  private final String naming;

  /**
   * Looks for an annotation that can be repeated.
   *
   * @param naming what in the annotation names the member
   */
  JpaOverrides(Compiler compiler, JpaHierarchy hierarchy, String annotation, String naming) {
    this.compiler = compiler;
    this.hierarchy = hierarchy;
    this.annotation = annotation;
    this.naming = naming;
  }

  /**
   * The outermost override wins: those of the entity whose state the member is, then those of its
   * superclasses, then inwards.
   */
  Optional<AnnotationMirror> of(Member member) {
    List<TypeElement> lineage = new ArrayList<>(compiler.lineage(hierarchy.levelOf(member)));
    Collections.reverse(lineage);
    Stream<AnnotationMirror> byClasses = lineage.stream().flatMap(type -> in(type, member.path()));
    Stream<AnnotationMirror> byMembers =
        member.enclosing().stream().flatMap(outer -> in(outer, member));
    return Stream.concat(byClasses, byMembers).findFirst();
  }

  private Stream<AnnotationMirror> in(Member outer, Member member) {
    String path = member.path().substring(outer.path().length() + 1);
    Stream<AnnotationMirror> plain = in(outer.origin(), path);
    return Jpa.has(outer.origin(), "ElementCollection")
        ? Stream.concat(plain, in(outer.origin(), "value." + path))
        : plain;
  }

  /** What an element says of the member that it calls so. */
  Stream<AnnotationMirror> in(Element element, String path) {
    return all(element).filter(override -> nameIn(override).equals(path));
  }

  Stream<AnnotationMirror> all(Element element) {
    return Jpa.all(element, annotation, annotation + "s").stream();
  }

  /** How an override calls the member; empty if it is for the one that it stands at. */
  String nameIn(AnnotationMirror override) {
    return Jpa.text(override, naming).orElse("");
  }
}
