package dev.graphsert.processor.read;

import java.util.Locale;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeKind;

/** The naming of bean properties. */
final class BeanNames {

  private static final String GET = "get";
  private static final String IS = "is";

  private BeanNames() {}

  /** Whether an element is a method named and shaped like a getter. */
  static boolean isGetter(Element element) {
    if (element.getKind() != ElementKind.METHOD
        || element.getModifiers().contains(Modifier.STATIC)) {
      return false;
    }
    ExecutableElement method = (ExecutableElement) element;
    return method.getParameters().isEmpty()
        && method.getReturnType().getKind() != TypeKind.VOID
        && !suffix(method).isEmpty();
  }

  /** The name of a field, or of the property that a getter is of. */
  static String nameOf(Element element) {
    return element instanceof ExecutableElement getter
        ? decapitalised(suffix(getter))
        : element.getSimpleName().toString();
  }

  /** What follows get or is; empty if it is no getter. */
  static String suffix(ExecutableElement getter) {
    String name = getter.getSimpleName().toString();
    if (name.startsWith(GET)) {
      return name.substring(GET.length());
    }
    return name.startsWith(IS) && isTruthValue(getter) ? name.substring(IS.length()) : "";
  }

  private static boolean isTruthValue(ExecutableElement getter) {
    return getter.getReturnType().getKind() == TypeKind.BOOLEAN
        || getter.getReturnType().toString().endsWith("java.lang.Boolean");
  }

  /** As beans have it: URL stays URL. */
  private static String decapitalised(String name) {
    boolean shouted =
        name.length() > 1
            && Character.isUpperCase(name.charAt(0))
            && Character.isUpperCase(name.charAt(1));
    return shouted || name.isEmpty()
        ? name
        : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }
}
