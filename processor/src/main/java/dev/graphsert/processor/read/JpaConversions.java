package dev.graphsert.processor.read;

import dev.graphsert.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Which {@code @Convert} counts for a value: its own, or one that stands around it. */
final class JpaConversions {

  private static final String CONVERT = "Convert";
  private static final String KEY = "key";
  private static final String VALUE = "value";

  private final Compiler compiler;
  private final Problems problems;
  private final TypeElement entity;
  private final JpaMembers members;
  private final JpaOverrides overrides;

  JpaConversions(Compiler compiler, Problems problems, JpaHierarchy hierarchy) {
    this.compiler = compiler;
    this.problems = problems;
    this.entity = hierarchy.entity();
    this.members = new JpaMembers(compiler, problems, entity);
    this.overrides = new JpaOverrides(compiler, hierarchy, CONVERT, "attributeName");
  }

  /** That of a member, or of the elements of a collection. */
  Optional<AnnotationMirror> of(Member value) {
    return overrides
        .of(value)
        .or(() -> byEmbeddables(value))
        .or(
            () ->
                Stream.of("", VALUE)
                    .flatMap(name -> overrides.in(value.origin(), name))
                    .findFirst());
  }

  /** What the classes of embedded values say of their own members. */
  private Optional<AnnotationMirror> byEmbeddables(Member value) {
    return value.enclosing().stream()
        .flatMap(
            outer ->
                overrides.in(
                    Compiler.elementOf(outer.type()),
                    value.path().substring(outer.path().length() + 1)))
        .findFirst();
  }

  Optional<AnnotationMirror> ofKey(Member key) {
    return overrides.in(key.origin(), KEY).findFirst();
  }

  /** Reports what classes say of members that are not there. */
  void check() {
    List<Member> all = members.ofEntity();
    for (TypeElement type : members.persistentLineage(entity)) {
      overrides
          .all(type)
          .map(overrides::nameIn)
          .filter(name -> !isIn(all, name))
          .forEach(name -> JpaRefusals.ofClass(type, type, CONVERT, thereIsNo(name), problems));
    }
  }

  /** Reports what a member says of parts that it does not have; true if it does. */
  boolean refuse(Member member) {
    List<String> unknown =
        overrides
            .all(member.origin())
            .map(overrides::nameIn)
            .filter(name -> !isPart(member, name))
            .toList();
    unknown.forEach(name -> JpaRefusals.ofMember(member, CONVERT, thereIsNo(name), problems));
    return !unknown.isEmpty();
  }

  /** Reports a conversion of an id, which JPA does not allow. */
  void refuseId(Member id) {
    if (!Jpa.isEmbedded(id.origin(), id.type()) && of(id).isPresent()) {
      JpaRefusals.ofMember(id, CONVERT, "By JPA an id is stored as it is", problems);
    }
  }

  private static String thereIsNo(String name) {
    return name.isEmpty()
        ? "Its attributeName must name what is converted"
        : "There is no \"" + name + "\" to convert";
  }

  private boolean isPart(Member member, String name) {
    if (Jpa.isEmbedded(member.origin(), member.type())) {
      return isIn(members.ofEmbeddable(member), member.path() + "." + name);
    }
    Optional<DeclaredType> map = compiler.asMap(member.type());
    if (map.isPresent() && name.equals(KEY)) {
      return !compiler.isEntity(map.get().getTypeArguments().get(0));
    }
    if (!Jpa.has(member.origin(), "ElementCollection")) {
      return name.isEmpty();
    }
    Optional<TypeMirror> element =
        map.<TypeMirror>map(type -> type.getTypeArguments().get(1))
            .or(() -> compiler.elementOfIterable(member.type()))
            .map(compiler::boundOf)
            .filter(Jpa::isEmbeddable);
    if (element.isEmpty()) {
      return name.isEmpty() || name.equals(VALUE);
    }
    Member part =
        new Member(
            entity,
            member.origin(),
            element.get(),
            member.access(),
            member.path(),
            "",
            member.enclosing());
    String inside = name.startsWith(VALUE + ".") ? name.substring(VALUE.length() + 1) : name;
    return isIn(members.ofEmbeddable(part), member.path() + "." + inside);
  }

  /** Collections are not meant: what classes say of them Hibernate does not see. */
  private boolean isIn(List<Member> parts, String path) {
    return parts.stream()
        .filter(part -> JpaRoles.besideColumns(part).isEmpty())
        .anyMatch(
            part ->
                Jpa.isEmbedded(part.origin(), part.type())
                    ? path.startsWith(part.path() + ".") && isIn(members.ofEmbeddable(part), path)
                    : path.equals(part.path()));
  }
}
