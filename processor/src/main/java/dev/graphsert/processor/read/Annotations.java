package dev.graphsert.processor.read;

import com.google.auto.common.AnnotationMirrors;
import com.google.auto.common.MoreElements;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** The names and values of Graphsert's annotations. */
final class Annotations {

  static final String AFTER_INSERT = "dev.graphsert.AfterInsert";
  static final String BATCH_ENTITY = "dev.graphsert.BatchEntity";
  static final String BEFORE_INSERT = "dev.graphsert.BeforeInsert";
  static final String COLLECTION_TABLE = "dev.graphsert.CollectionTable";
  static final String COLUMN = "dev.graphsert.Column";
  static final String EMBEDDED = "dev.graphsert.Embedded";
  static final String ID = "dev.graphsert.Id";
  static final String INHERITANCE = "dev.graphsert.Inheritance";
  static final String OWNED = "dev.graphsert.Owned";
  static final String OWNED_COLLECTION = "dev.graphsert.OwnedCollection";
  static final String REFERENCE = "dev.graphsert.Reference";
  static final String SECONDARY_TABLE = "dev.graphsert.SecondaryTable";
  static final String TRANSIENT = "dev.graphsert.Transient";
  static final String VERSION = "dev.graphsert.Version";

  /** Those of methods. */
  static final ImmutableSet<String> CALLBACKS = ImmutableSet.of(BEFORE_INSERT, AFTER_INSERT);

  /** Those of classes and members, in the order in which problems with them are reported. */
  static final ImmutableSet<String> ALL =
      ImmutableSet.of(
          BATCH_ENTITY,
          COLLECTION_TABLE,
          COLUMN,
          EMBEDDED,
          ID,
          INHERITANCE,
          OWNED,
          OWNED_COLLECTION,
          REFERENCE,
          SECONDARY_TABLE,
          TRANSIENT,
          VERSION);

  private Annotations() {}

  static boolean has(Element element, String annotation) {
    return MoreElements.isAnnotationPresent(element, annotation);
  }

  /** The text of an annotation's member; empty if the annotation, or a text in it, is not there. */
  static Optional<String> text(Element element, String annotation, String member) {
    return value(element, annotation, member)
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .filter(text -> !text.isEmpty());
  }

  /** An annotation that can be repeated. */
  static List<AnnotationMirror> all(Element element, String annotation) {
    Stream<AnnotationMirror> one =
        MoreElements.getAnnotationMirror(element, annotation).toJavaUtil().stream();
    Stream<AnnotationMirror> repeated =
        MoreElements.getAnnotationMirror(element, annotation + ".Container").toJavaUtil().stream()
            .flatMap(
                many -> elements(AnnotationMirrors.getAnnotationValue(many, "value").getValue()))
            .filter(AnnotationMirror.class::isInstance)
            .map(AnnotationMirror.class::cast);
    return Stream.concat(one, repeated).toList();
  }

  static Optional<String> text(AnnotationMirror annotation, String member) {
    return Optional.of(AnnotationMirrors.getAnnotationValue(annotation, member).getValue())
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .filter(text -> !text.isEmpty());
  }

  static List<String> texts(AnnotationMirror annotation, String member) {
    return elements(AnnotationMirrors.getAnnotationValue(annotation, member).getValue())
        .map(Object::toString)
        .toList();
  }

  /** The annotations in an annotation's member; none if the annotation is not there. */
  static List<AnnotationMirror> annotations(Element element, String annotation, String member) {
    return value(element, annotation, member).stream()
        .flatMap(Annotations::elements)
        .filter(AnnotationMirror.class::isInstance)
        .map(AnnotationMirror.class::cast)
        .toList();
  }

  static boolean flag(AnnotationMirror annotation, String member) {
    return Boolean.TRUE.equals(AnnotationMirrors.getAnnotationValue(annotation, member).getValue());
  }

  /** The texts of an annotation's member; none if the annotation is not there. */
  static List<String> texts(Element element, String annotation, String member) {
    return value(element, annotation, member).stream()
        .flatMap(Annotations::elements)
        .map(Object::toString)
        .toList();
  }

  private static Stream<Object> elements(Object array) {
    return array instanceof List<?> list
        ? list.stream().map(element -> ((AnnotationValue) element).getValue())
        : Stream.of();
  }

  /** The class in an annotation's member; empty if the annotation is not there. */
  static Optional<TypeMirror> type(Element element, String annotation, String member) {
    return value(element, annotation, member)
        .filter(TypeMirror.class::isInstance)
        .map(TypeMirror.class::cast);
  }

  /** The classes in an annotation's member; none if the annotation is not there. */
  static List<TypeMirror> types(Element element, String annotation, String member) {
    return value(element, annotation, member).stream()
        .flatMap(Annotations::elements)
        .filter(TypeMirror.class::isInstance)
        .map(TypeMirror.class::cast)
        .toList();
  }

  /** The number in an annotation's member, or what it is without the annotation. */
  static int number(Element element, String annotation, String member, int without) {
    return value(element, annotation, member)
        .filter(Integer.class::isInstance)
        .map(Integer.class::cast)
        .orElse(without);
  }

  /** The truth value of an annotation's member, or what it is without the annotation. */
  static boolean flag(Element element, String annotation, String member, boolean without) {
    return value(element, annotation, member)
        .filter(Boolean.class::isInstance)
        .map(Boolean.class::cast)
        .orElse(without);
  }

  /** The name of the enum constant in an annotation's member, or what it is without it. */
  static String constant(Element element, String annotation, String member, String without) {
    return value(element, annotation, member)
        .filter(VariableElement.class::isInstance)
        .map(constant -> ((VariableElement) constant).getSimpleName().toString())
        .orElse(without);
  }

  /** The value; of an unexpected type where the compiler could make nothing of it. */
  private static Optional<Object> value(Element element, String annotation, String member) {
    Optional<AnnotationMirror> mirror =
        MoreElements.getAnnotationMirror(element, annotation).toJavaUtil();
    return mirror.map(found -> AnnotationMirrors.getAnnotationValue(found, member).getValue());
  }

  static String simpleName(String annotation) {
    return annotation.substring(annotation.lastIndexOf('.') + 1);
  }
}
