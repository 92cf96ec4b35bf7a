package dev.graphsert.processor.read;

import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.TypeMirror;

/** Decides which values are made of several, whose members are columns. */
final class EmbeddedTypes {

  private EmbeddedTypes() {}

  /** Whether values of the type may be embedded wherever they are: records, or what JPA embeds. */
  static boolean isEmbeddable(TypeMirror type) {
    return Compiler.isRecord(type) || Jpa.isEmbeddable(type);
  }

  /** The same of a member's value, where the member alone may say so. */
  static boolean isEmbedded(Element member, TypeMirror type) {
    return isOurs(member, type) || Jpa.isEmbedded(member, type);
  }

  /** The same by our own words. */
  static boolean isOurs(Element member, TypeMirror type) {
    return Compiler.isRecord(type)
        || (Annotations.has(member, Annotations.EMBEDDED) && isClassOfTheApplication(type));
  }

  static boolean isClassOfTheApplication(TypeMirror type) {
    return Compiler.isClass(type)
        && Compiler.elementOf(type).getKind() != ElementKind.ENUM
        && Compiler.elementOf(type).getKind().isClass()
        && !Compiler.elementOf(type).getQualifiedName().toString().startsWith("java.");
  }
}
