package dev.graphsert.processor.read;

import com.google.auto.common.MoreElements;
import dev.graphsert.processor.problem.Message;
import dev.graphsert.processor.problem.Problems;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * What the listener of Spring Data would set. It can be made by Spring only: times are set without
 * it, and of the rest the user is told.
 */
final class SpringAuditing {

  private static final String LISTENER =
      "org.springframework.data.jpa.domain.support.AuditingEntityListener";
  private static final String AUDITABLE = "org.springframework.data.domain.Auditable";
  private static final String ANNOTATIONS = "org.springframework.data.annotation.";
  private static final List<String> BY_WHOM = List.of("CreatedBy", "LastModifiedBy");

  private final Compiler compiler;
  private final TypeElement entity;
  private final boolean on;

  SpringAuditing(Compiler compiler, TypeElement entity, Stream<TypeElement> listeners) {
    this.compiler = compiler;
    this.entity = entity;
    this.on = listeners.anyMatch(SpringAuditing::isListener);
  }

  static boolean isListener(TypeElement listener) {
    return listener.getQualifiedName().contentEquals(LISTENER);
  }

  static boolean has(Element member, String annotation) {
    return MoreElements.isAnnotationPresent(member, ANNOTATIONS + annotation);
  }

  /** Whether the listener would be called. */
  boolean isOn() {
    return on;
  }

  /** Tells of what is not set without the listener. */
  void tell(List<Member> members, Problems problems) {
    if (!on) {
      return;
    }
    for (Member member : members) {
      BY_WHOM.stream()
          .filter(annotation -> has(member.origin(), annotation))
          .findFirst()
          .ifPresent(
              annotation ->
                  problems.tell(
                      Message.AUDITOR_UNKNOWN, member.origin(), member.described(), annotation));
    }
    boolean byMethods =
        compiler.lineage(entity).stream()
            .flatMap(type -> type.getInterfaces().stream())
            .anyMatch(type -> Compiler.elementOf(type).getQualifiedName().contentEquals(AUDITABLE));
    if (byMethods) {
      problems.tell(Message.AUDITED_BY_METHODS, entity, entity.getSimpleName());
    }
  }
}
