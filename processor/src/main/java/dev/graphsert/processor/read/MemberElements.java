package dev.graphsert.processor.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** Whether a getter counts in place of the one that it overrides. */
    boolean counts(Element overriding);
  }

  MemberElements(Rules rules) {
    this.rules = rules;
  }

  /**
   * The members of some classes, the topmost first. Of a getter and the one that it overrides, the
   * one that counts, else the first.
   */
  List<Element> of(List<TypeElement> lineage) {
    Map<String, Element> getters = new LinkedHashMap<>();
    List<Element> elements = new ArrayList<>();
    for (TypeElement declaring : lineage) {
      for (Element element : declaredIn(declaring)) {
        boolean getter = element.getKind() == ElementKind.METHOD;
        Element earlier = getters.get(BeanNames.nameOf(element));
        if (!getter || earlier == null) {
          elements.add(element);
        } else if (rules.counts(element)) {
          elements.set(elements.indexOf(earlier), element);
        } else {
          continue;
        }
        if (getter) {
          getters.put(BeanNames.nameOf(element), element);
        }
      }
    }
    return elements;
  }

  private List<Element> declaredIn(TypeElement type) {
    boolean byProperty = type.getKind() != ElementKind.RECORD && rules.isByProperty(type);
    List<Element> chosen = new ArrayList<>();
    List<String> byOtherAccess = new ArrayList<>();
    for (Element element : type.getEnclosedElements()) {
      boolean property = element.getKind() == ElementKind.METHOD;
      boolean state = element.getKind() == ElementKind.FIELD || BeanNames.isGetter(element);
      if (!state || rules.isExcluded(element)) {
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
}
