package dev.graphsert.processor.read;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Finds out whether a plan has to mention something deprecated, and must not be warned of it. */
final class Deprecation {

  private final Compiler compiler;
  private final TypeElement entity;
  private final Set<Element> mentioned = new HashSet<>();

  Deprecation(Compiler compiler, TypeElement entity) {
    this.compiler = compiler;
    this.entity = entity;
  }

  boolean isInAnyOf(List<Member> members, TypeElement idType) {
    addType(idType.asType());
    addType(entity.asType());
    for (Member member : members) {
      mentioned.add(member.origin());
      addType(Compiler.declaringClass(member.origin()).asType());
      addType(member.type());
      if (EmbeddedTypes.isEmbedded(member.origin(), member.type())) {
        addParts((DeclaredType) member.type());
      }
    }
    return mentioned.stream().anyMatch(compiler.elements()::isDeprecated);
  }

  private void addType(TypeMirror type) {
    if (type instanceof ArrayType array) {
      addType(array.getComponentType());
    } else if (type instanceof DeclaredType declared) {
      declared.getTypeArguments().forEach(this::addType);
      TypeElement element = Compiler.elementOf(type);
      mentioned.addAll(compiler.nesting(element));
      if (EmbeddedTypes.isEmbeddable(type)) {
        addParts(declared);
      }
    }
  }

  private void addParts(DeclaredType embedded) {
    TypeElement element = Compiler.elementOf(embedded);
    if (mentioned.addAll(element.getEnclosedElements())) {
      for (VariableElement component : MappedFields.declaredIn(element)) {
        addType(compiler.types().asMemberOf(embedded, component));
      }
    }
  }
}
