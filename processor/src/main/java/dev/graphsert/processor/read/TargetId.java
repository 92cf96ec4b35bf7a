package dev.graphsert.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.graphsert.processor.model.KeySource;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** The id of a reference's target, as the plan that repeats it reads it. */
sealed interface TargetId {

  KeySource source();

  /**
   * A member that holds it.
   *
   * @param member the member
   * @param parts those of the value that repeats it; none if that is not embedded
   */
  record Value(Member member, List<Member> parts) implements TargetId {

    @Override
    public KeySource source() {
      return new KeySource.Value(member.access(), TypeName.get(member.type()));
    }
  }

  /**
   * The id of what the target refers to.
   *
   * @param reference the target's member
   * @param target what it refers to
   * @param id the id of that
   */
  record Through(Member reference, TypeElement target, TargetId id) implements TargetId {

    @Override
    public KeySource source() {
      return new KeySource.Through(
          reference.name(), reference.access(), ClassName.get(target), id.source());
    }
  }

  /**
   * Several members of the target, which a class of its own holds together.
   *
   * @param type that class
   * @param parts its members, in their own order
   * @param inOrderOfTarget the same in the order of the target's, which is that of the columns
   */
  record Made(TypeElement type, List<Part> parts, List<Part> inOrderOfTarget) implements TargetId {

    @Override
    public KeySource source() {
      return new KeySource.Made(
          ClassName.get(type),
          type.getKind() == ElementKind.RECORD,
          parts.stream().map(Part::source).toList());
    }
  }

  /**
   * A member of what is made.
   *
   * @param member the member
   * @param id what it repeats
   */
  record Part(Member member, TargetId id) {

    private KeySource.Part source() {
      return new KeySource.Part(member.access(), TypeName.get(member.type()), id.source());
    }
  }
}
