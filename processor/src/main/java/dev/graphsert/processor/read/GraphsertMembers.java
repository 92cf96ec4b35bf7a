package dev.graphsert.processor.read;

import dev.graphsert.processor.model.Access;
import dev.graphsert.processor.problem.Message;
import dev.graphsert.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Finds the members of entities and embedded values by Graphsert's conventions. */
final class GraphsertMembers {

  private static final String PROPERTY = "PROPERTY";

  private final Compiler compiler;
  private final Problems problems;
  private final TypeElement entity;

  /**
   * Makes a finder.
   *
   * @param entity the entity whose plan reads the members
   */
  GraphsertMembers(Compiler compiler, Problems problems, TypeElement entity) {
    this.compiler = compiler;
    this.problems = problems;
    this.entity = entity;
  }

  /** Those of the entity, or of another that it refers to. */
  List<Member> of(TypeElement type) {
    boolean byProperty = accessOf(type).orElse("").equals(PROPERTY);
    return members((DeclaredType) type.asType(), byProperty, "", "", List.of());
  }

  /** Those of an embedded value, with what it puts before the names of their columns. */
  List<Member> ofEmbedded(Member embedded, String prefix) {
    List<Member> enclosing = new ArrayList<>(embedded.enclosing());
    enclosing.add(embedded);
    boolean byProperty = embedded.origin().getKind() == ElementKind.METHOD;
    return members(
        (DeclaredType) embedded.type(), byProperty, embedded.path() + ".", prefix, enclosing);
  }

  private List<Member> members(
      DeclaredType type, boolean byProperty, String path, String prefix, List<Member> enclosing) {
    TypeElement owner = Compiler.elementOf(type);
    List<TypeElement> lineage = compiler.lineage(owner);
    lineage.forEach(this::checkUnannotated);
    AccessReader access =
        new AccessReader(compiler, new Visibility(compiler, problems, entity, owner), owner);
    List<Member> members = new ArrayList<>();
    Rules rules = new Rules(lineage, byProperty);
    LombokGetters.refuseMissing(lineage, rules, problems);
    for (Element element : new MemberElements(rules).of(lineage)) {
      TypeMirror elementType = compiler.typeIn(type, element);
      members.add(
          new Member(
              entity,
              element,
              elementType,
              way(element, elementType, owner, access, !enclosing.isEmpty()),
              path + BeanNames.nameOf(element),
              prefix,
              enclosing));
    }
    return members;
  }

  private static Access way(
      Element element, TypeMirror type, TypeElement owner, AccessReader access, boolean embedded) {
    if (element instanceof ExecutableElement getter) {
      return access.accessToProperty(getter, type);
    }
    return embedded && owner.getKind() == ElementKind.RECORD
        ? access.accessToState((VariableElement) element, type)
        : access.accessTo((VariableElement) element, type);
  }

  /** Reports annotations on what is no member. */
  private void checkUnannotated(TypeElement declaring) {
    boolean record = declaring.getKind() == ElementKind.RECORD; // accessors repeat annotations
    for (Element element : declaring.getEnclosedElements()) {
      boolean method = element.getKind() == ElementKind.METHOD;
      if (!method && element.getKind() != ElementKind.FIELD) {
        continue;
      }
      if (method && !record && !BeanNames.isGetter(element)) {
        refuseAnnotations(element, "a method that is no getter", "Leave the annotation away.");
      } else if (MappedFields.isExcluded(element) && !(method && record)) {
        refuseAnnotations(
            element,
            "a member that is static, transient or excluded with @Transient",
            "Leave one of them away.");
      }
    }
  }

  private void refuseAnnotations(Element element, String what, String mend) {
    String described =
        Compiler.declaringClass(element).getSimpleName() + "." + element.getSimpleName();
    for (String annotation : Annotations.ALL) {
      if (!annotation.equals(Annotations.TRANSIENT) && Annotations.has(element, annotation)) {
        problems.add(
            Message.ANNOTATION_MISPLACED,
            element,
            described,
            Annotations.simpleName(annotation),
            what,
            mend);
      }
    }
  }

  private static Optional<String> accessOf(TypeElement type) {
    return Annotations.has(type, Annotations.BATCH_ENTITY)
        ? Optional.of(Annotations.constant(type, Annotations.BATCH_ENTITY, "access", ""))
        : Optional.empty();
  }

  /** What our own words say: an annotation makes a field or getter a member. */
  private record Rules(List<TypeElement> lineage, boolean inherited)
      implements MemberElements.Rules {

    /** A class that is no entity is read as the next entity below it says. */
    @Override
    public boolean isByProperty(TypeElement declaring) {
      return lineage.subList(lineage.indexOf(declaring), lineage.size()).stream()
          .flatMap(type -> accessOf(type).stream())
          .findFirst()
          .map(PROPERTY::equals)
          .orElse(inherited);
    }

    @Override
    public boolean isExcluded(Element element) {
      return MappedFields.isExcluded(element);
    }

    @Override
    public boolean isChosen(Element element) {
      return Annotations.ALL.stream().anyMatch(annotation -> Annotations.has(element, annotation));
    }

    @Override
    public boolean counts(Element overriding) {
      return isChosen(overriding);
    }

    @Override
    public boolean leavesOut(Element element) {
      return Annotations.has(element, Annotations.TRANSIENT);
    }
  }
}
