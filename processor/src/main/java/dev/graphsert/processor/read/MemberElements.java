package dev.graphsert.processor.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Finds the fields and getters of classes that are members, by what a vocabulary says of them. */
final class MemberElements {

  private final Rules rules;

  /** What a vocabulary says. */
  interface Rules {

    /** Whether the properties of a class are members, and not its fields. */
    boolean isByProperty(TypeElement declaring);

    /** Whether a field or getter is left out. */
    boolean isExcluded(Element element);

    /** Whether a field or getter is a member even if others of its class are of the other kind. */
    boolean isChosen(Element element);

    /** Whether a getter counts in place of what superclasses have of that name. */
    boolean counts(Element overriding);

    /** Whether a field or getter says that there is no member of its name. */
    boolean leavesOut(Element element);
  }

  MemberElements(Rules rules) {
    this.rules = rules;
  }

  /**
   * The members of some classes, the topmost first. Of a getter and the one that it overrides, the
   * one that counts, else the first.
   */
  List<Element> of(List<TypeElement> lineage) {
    List<Element> elements = new ArrayList<>();
    for (TypeElement declaring : lineage) {
      getters(declaring)
          .filter(rules::leavesOut)
          .forEach(getter -> elements.removeIf(above -> isGetterOf(getter, above)));
      for (Element element : declaredIn(declaring)) {
        add(element, elements);
      }
    }
    return elements;
  }

  private void add(Element element, List<Element> elements) {
    boolean getter = element.getKind() == ElementKind.METHOD;
    Optional<Element> overridden =
        elements.stream().filter(above -> getter && isGetterOf(element, above)).findFirst();
    if (overridden.isEmpty()) {
      if (getter && rules.counts(element)) {
        elements.removeIf(above -> isNamedAs(element, above));
      }
      elements.add(element);
    } else if (rules.counts(element)) {
      elements.set(elements.indexOf(overridden.get()), element);
    }
  }

  private static Stream<Element> getters(TypeElement type) {
    return type.getEnclosedElements().stream().filter(BeanNames::isGetter).map(Element.class::cast);
  }

  private static boolean isGetterOf(Element getter, Element above) {
    return above.getKind() == ElementKind.METHOD && isNamedAs(getter, above);
  }

  private static boolean isNamedAs(Element element, Element other) {
    return BeanNames.nameOf(element).equals(BeanNames.nameOf(other));
  }

  private List<Element> declaredIn(TypeElement type) {
    boolean byProperty = type.getKind() != ElementKind.RECORD && rules.isByProperty(type);
    List<Element> chosen = new ArrayList<>();
    List<String> byOtherAccess = new ArrayList<>();
    List<? extends Element> state =
        type.getEnclosedElements().stream().filter(MemberElements::isState).toList();
    Set<String> leftOut =
        state.stream()
            .filter(rules::leavesOut)
            .map(BeanNames::nameOf)
            .collect(Collectors.toUnmodifiableSet());
    for (Element element : state) {
      boolean property = element.getKind() == ElementKind.METHOD;
      if (rules.isExcluded(element) || leftOut.contains(BeanNames.nameOf(element))) {
        continue;
      }
      if (property == byProperty) {
        chosen.add(element);
      } else if (type.getKind() != ElementKind.RECORD && rules.isChosen(element)) {
        chosen.add(element);
        byOtherAccess.add(BeanNames.nameOf(element));
      }
    }
    chosen.removeIf(
        element ->
            (element.getKind() == ElementKind.METHOD) == byProperty
                && byOtherAccess.contains(BeanNames.nameOf(element)));
    return chosen;
  }

  private static boolean isState(Element element) {
    return element.getKind() == ElementKind.FIELD || BeanNames.isGetter(element);
  }
}
