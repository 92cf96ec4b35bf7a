package dev.graphsert.processor.read;

import dev.graphsert.processor.model.Access;
import dev.graphsert.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Finds the persistent fields and properties of a class by JPA's rules of access. */
final class JpaMembers {

  private static final String ACCESS = "Access";
  private static final String PROPERTY = "PROPERTY";

  private final Compiler compiler;
  private final Problems problems;
  private final TypeElement entity;

  JpaMembers(Compiler compiler, Problems problems, TypeElement entity) {
    this.compiler = compiler;
    this.problems = problems;
    this.entity = entity;
  }

  List<Member> ofEntity() {
    return membersOf(entity, (DeclaredType) entity.asType(), hierarchyAccess(), "", List.of());
  }

  /** Those of another entity, as the plan of this one reaches them. */
  List<Member> ofTarget(TypeElement target) {
    boolean byProperty = new JpaMembers(compiler, problems, target).hierarchyAccess();
    return membersOf(target, (DeclaredType) target.asType(), byProperty, "", List.of());
  }

  List<Member> ofEmbeddable(Member embedded) {
    List<Member> enclosing = new ArrayList<>(embedded.enclosing());
    enclosing.add(embedded);
    return membersOf(
        Compiler.elementOf(embedded.type()),
        (DeclaredType) embedded.type(),
        embedded.origin().getKind() == ElementKind.METHOD,
        embedded.path() + ".",
        enclosing);
  }

  /** The class and those superclasses whose state is persistent, the topmost first. */
  List<TypeElement> persistentLineage(TypeElement type) {
    return compiler.lineage(type).stream()
        .filter(
            part ->
                part.equals(type)
                    || Vocabularies.isJpa(part)
                    || Jpa.has(part, "MappedSuperclass")
                    || Jpa.has(part, "Embeddable"))
        .toList();
  }

  /** By properties, or by fields: as the id is annotated. */
  private boolean hierarchyAccess() {
    return persistentLineage(entity).stream()
        .flatMap(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream())
        .anyMatch(method -> Jpa.has(method, "Id") || Jpa.has(method, "EmbeddedId"));
  }

  private List<Member> membersOf(
      TypeElement owner,
      DeclaredType type,
      boolean byProperty,
      String path,
      List<Member> enclosing) {
    Visibility visibility = new Visibility(compiler, problems, entity, owner);
    AccessReader access = new AccessReader(compiler, visibility, owner);
    List<Member> members = new ArrayList<>();
    List<TypeElement> lineage = persistentLineage(owner);
    Rules rules = new Rules(byProperty);
    LombokGetters.refuseMissing(lineage, rules, problems);
    for (Element element : new MemberElements(rules).of(lineage)) {
      TypeMirror elementType = compiler.typeIn(type, element);
      Access way =
          element instanceof ExecutableElement getter
              ? access.accessToProperty(getter, elementType)
              : access.accessToState((VariableElement) element, elementType);
      String name = path + BeanNames.nameOf(element);
      members.add(new Member(entity, element, elementType, way, name, "", enclosing));
    }
    return members;
  }

  /** What JPA says of the members of an entity or embeddable. */
  private record Rules(boolean inherited) implements MemberElements.Rules {

    @Override
    public boolean isByProperty(TypeElement declaring) {
      return accessOf(declaring, inherited ? PROPERTY : "FIELD");
    }

    @Override
    public boolean isExcluded(Element element) {
      return element.getModifiers().contains(Modifier.STATIC)
          || element.getModifiers().contains(Modifier.TRANSIENT)
          || Jpa.has(element, "Transient")
          || Annotations.has(element, Annotations.TRANSIENT);
    }

    @Override
    public boolean isChosen(Element element) {
      return Jpa.has(element, ACCESS)
          && accessOf(element, "") == (element.getKind() == ElementKind.METHOD);
    }

    /** As in Hibernate, which reads what is declared above. */
    @Override
    public boolean counts(Element overriding) {
      return false;
    }

    /** What is left out is left out by the access that it is of. */
    @Override
    public boolean leavesOut(Element element) {
      return false;
    }

    private static boolean accessOf(Element element, String otherwise) {
      return Jpa.find(element, ACCESS)
          .flatMap(access -> Jpa.constant(access, "value"))
          .orElse(otherwise)
          .equals(PROPERTY);
    }
  }
}
