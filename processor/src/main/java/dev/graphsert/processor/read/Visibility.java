package dev.graphsert.processor.read;

import com.google.auto.common.MoreElements;
import com.palantir.javapoet.ClassName;
import dev.graphsert.processor.model.InstanceModel;
import dev.graphsert.processor.problem.Message;
import dev.graphsert.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Decides what a plan, which is in the entity's package, can name. */
final class Visibility {

  private final Compiler compiler;
  private final Problems problems;
  private final TypeElement entity;
  private final TypeElement owner;

  Visibility(Compiler compiler, Problems problems, TypeElement entity) {
    this(compiler, problems, entity, entity);
  }

  /** What the entity's plan can name of another class, which is embedded in the entity. */
  Visibility(Compiler compiler, Problems problems, TypeElement entity, TypeElement owner) {
    this.compiler = compiler;
    this.problems = problems;
    this.entity = entity;
    this.owner = owner;
  }

  /** Whether a field or method of the owner or of a superclass can be used through the owner. */
  boolean isVisible(Element member) {
    if (member.getModifiers().contains(Modifier.PUBLIC)) {
      return true;
    }
    if (member.getModifiers().contains(Modifier.PRIVATE) || !isBesidePlan(member)) {
      return false;
    }
    return member.getModifiers().contains(Modifier.PROTECTED) || isInherited(member);
  }

  /** Whether a plan can make an instance of a class, by its constructor without parameters. */
  boolean canBeMade(TypeElement type) {
    return instanceOf(type).filter(instance -> !instance.hidden()).isPresent();
  }

  /** An instance as a plan makes it; empty if not even a handle can. */
  Optional<InstanceModel> instanceOf(TypeElement type) {
    boolean inner =
        type.getNestingKind() == NestingKind.MEMBER
            && !type.getModifiers().contains(Modifier.STATIC);
    if (inner
        || type.getModifiers().contains(Modifier.ABSTRACT)
        || firstHiddenIn(type.asType()).isPresent()) {
      return Optional.empty();
    }
    return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
        .filter(constructor -> constructor.getParameters().isEmpty())
        .findFirst()
        .map(constructor -> new InstanceModel(ClassName.get(type), !isUsable(constructor)));
  }

  private boolean isUsable(Element constructor) {
    return constructor.getModifiers().contains(Modifier.PUBLIC)
        || (!constructor.getModifiers().contains(Modifier.PRIVATE) && isBesidePlan(constructor));
  }

  /** What is visible in its package alone is lost to subclasses of a superclass elsewhere. */
  private boolean isInherited(Element member) {
    List<TypeElement> lineage = compiler.lineage(owner);
    int declaring = Math.max(0, lineage.indexOf(member.getEnclosingElement()));
    return lineage.subList(declaring, lineage.size()).stream().allMatch(this::isBesidePlan);
  }

  /** Reports a type that a plan cannot name; false if it cannot. */
  boolean checkNameable(Member member) {
    return checkNameable(member, member.type());
  }

  /** The same of another type that the plan names for a member. */
  boolean checkNameable(Member member, TypeMirror named) {
    Optional<TypeElement> hidden = firstHiddenIn(named);
    hidden.ifPresent(
        type ->
            problems.add(
                Message.TYPE_NOT_VISIBLE,
                member.origin(),
                member.described(),
                type,
                compiler.packageOf(entity)));
    return hidden.isEmpty();
  }

  /** The first class in a type, its arguments included, that a plan cannot name. */
  Optional<TypeElement> firstHiddenIn(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return firstHiddenIn(array.getComponentType());
    }
    if (!(type instanceof DeclaredType declared)) {
      return Optional.empty();
    }
    return Stream.concat(
            Stream.of(Compiler.elementOf(type)).filter(element -> !isNameable(element)),
            declared.getTypeArguments().stream().flatMap(part -> firstHiddenIn(part).stream()))
        .findFirst();
  }

  private boolean isNameable(TypeElement type) {
    return compiler.nesting(type).stream()
        .allMatch(
            part ->
                part.getModifiers().contains(Modifier.PUBLIC)
                    || (!part.getModifiers().contains(Modifier.PRIVATE) && isBesidePlan(part)));
  }

  private boolean isBesidePlan(Element element) {
    return MoreElements.getPackage(element).equals(MoreElements.getPackage(entity));
  }
}
