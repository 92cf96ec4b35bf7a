package dev.graphsert.processor.read;

import com.google.auto.common.AnnotationMirrors;
import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** The annotations of JPA, read by name: {@code jakarta.persistence} and the older javax. */
final class Jpa {

  static final List<String> PACKAGES = List.of("jakarta.persistence", "javax.persistence");
  static final String HIBERNATE = "org.hibernate.annotations";

  private Jpa() {}

  static boolean has(Element element, String annotation) {
    return find(element, annotation).isPresent();
  }

  /** Whether values of the type are embedded. */
  static boolean isEmbeddable(TypeMirror type) {
    return Compiler.isClass(type) && has(Compiler.elementOf(type), "Embeddable");
  }

  /** Whether a member's value is embedded; its class need not say so if the member does. */
  static boolean isEmbedded(Element member, TypeMirror type) {
    return isEmbeddable(type)
        || (Stream.of("Embedded", "EmbeddedId").anyMatch(named -> has(member, named))
            && EmbeddedTypes.isClassOfTheApplication(type));
  }

  static Optional<AnnotationMirror> find(Element element, String annotation) {
    return PACKAGES.stream().flatMap(from -> in(from, element, annotation)).findFirst();
  }

  static boolean hasHibernate(Element element, String annotation) {
    return findHibernate(element, annotation).isPresent();
  }

  static Optional<AnnotationMirror> findHibernate(Element element, String annotation) {
    return in(HIBERNATE, element, annotation).findFirst();
  }

  private static Stream<AnnotationMirror> in(String from, Element element, String annotation) {
    return MoreElements.getAnnotationMirror(element, from + "." + annotation).toJavaUtil().stream();
  }

  /** An annotation that can be repeated, each of those in its container included. */
  static List<AnnotationMirror> all(Element element, String annotation, String container) {
    return Stream.concat(
            find(element, annotation).stream(),
            find(element, container).stream().flatMap(many -> annotations(many, "value")))
        .toList();
  }

  /** A text in an annotation; empty if there is none, or an empty one. */
  static Optional<String> text(AnnotationMirror annotation, String member) {
    return value(annotation, member)
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .filter(text -> !text.isEmpty());
  }

  static Optional<String> text(Element element, String annotation, String member) {
    return find(element, annotation).flatMap(found -> text(found, member));
  }

  static int number(AnnotationMirror annotation, String member, int otherwise) {
    return value(annotation, member)
        .filter(Integer.class::isInstance)
        .map(Integer.class::cast)
        .orElse(otherwise);
  }

  static boolean flag(AnnotationMirror annotation, String member, boolean otherwise) {
    return value(annotation, member)
        .filter(Boolean.class::isInstance)
        .map(Boolean.class::cast)
        .orElse(otherwise);
  }

  /** The name of an enum constant in an annotation. */
  static Optional<String> constant(AnnotationMirror annotation, String member) {
    return value(annotation, member).flatMap(Jpa::constantName);
  }

  /** The names of the enum constants in an annotation's array. */
  static List<String> constants(AnnotationMirror annotation, String member) {
    return elements(annotation, member).flatMap(value -> constantName(value).stream()).toList();
  }

  /** The classes in an annotation's array. */
  static List<TypeMirror> types(AnnotationMirror annotation, String member) {
    return elements(annotation, member)
        .filter(TypeMirror.class::isInstance)
        .map(TypeMirror.class::cast)
        .toList();
  }

  /** The class in an annotation; empty if it stands for none. */
  static Optional<TypeMirror> type(AnnotationMirror annotation, String member) {
    return value(annotation, member)
        .filter(TypeMirror.class::isInstance)
        .map(TypeMirror.class::cast)
        .filter(Compiler::isClass)
        .filter(type -> !Compiler.elementOf(type).getSimpleName().contentEquals("void"));
  }

  static Optional<AnnotationMirror> annotation(AnnotationMirror annotation, String member) {
    return value(annotation, member)
        .filter(AnnotationMirror.class::isInstance)
        .map(AnnotationMirror.class::cast);
  }

  static Stream<AnnotationMirror> annotations(AnnotationMirror annotation, String member) {
    return elements(annotation, member)
        .filter(AnnotationMirror.class::isInstance)
        .map(AnnotationMirror.class::cast);
  }

  static String simpleName(AnnotationMirror annotation) {
    return annotation.getAnnotationType().asElement().getSimpleName().toString();
  }

  static String packageOf(AnnotationMirror annotation) {
    return MoreElements.getPackage(MoreTypes.asElement(annotation.getAnnotationType()))
        .getQualifiedName()
        .toString();
  }

  private static Optional<String> constantName(Object value) {
    return value instanceof VariableElement constant
        ? Optional.of(constant.getSimpleName().toString())
        : Optional.empty();
  }

  private static Stream<Object> elements(AnnotationMirror annotation, String member) {
    return value(annotation, member).stream()
        .filter(List.class::isInstance)
        .flatMap(list -> ((List<?>) list).stream())
        .filter(AnnotationValue.class::isInstance)
        .map(element -> ((AnnotationValue) element).getValue());
  }

  /** The value; empty where this version of the annotation has no such member. */
  private static Optional<Object> value(AnnotationMirror annotation, String member) {
    return AnnotationMirrors.getAnnotationValuesWithDefaults(annotation).entrySet().stream()
        .filter(entry -> entry.getKey().getSimpleName().contentEquals(member))
        .map(entry -> entry.getValue().getValue())
        .findFirst();
  }
}
