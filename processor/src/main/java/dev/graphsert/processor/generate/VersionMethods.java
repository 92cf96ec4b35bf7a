package dev.graphsert.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.graphsert.processor.model.Access;
import dev.graphsert.processor.model.EntityModel;
import dev.graphsert.processor.model.ValueKind;
import dev.graphsert.processor.model.VersionModel;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import javax.lang.model.element.Modifier;

/**
 * How the plan looks at the version and sets it; left away where there is none.
 *
 * <pre>{@code
 * public boolean hasVersion(Task task) { return task.version != null && task.version >= 0; }
 * public void startVersion(Task task) { task.version = 0L; }
 * public void clearVersion(Task task) { task.version = null; }
 * }</pre>
 */
final class VersionMethods {

  private final EntityModel entity;
  private final PlanNames names;
  private final MemberCode members;

  VersionMethods(EntityModel entity, PlanNames names, MemberCode members) {
    this.entity = entity;
    this.names = names;
    this.members = members;
  }

  void addTo(TypeSpec.Builder plan) {
    entity.version().ifPresent(version -> add(version, plan));
  }

  private void add(VersionModel version, TypeSpec.Builder plan) {
    plan.addMethod(
        method("hasVersion")
            .returns(TypeName.BOOLEAN)
            .addStatement("return $L", isSet(version))
            .build());
    plan.addMethod(method("startVersion").addStatement(write(version, start(version))).build());
    plan.addMethod(method("clearVersion").addStatement(write(version, unset(version))).build());
  }

  private CodeBlock isSet(VersionModel version) {
    CodeBlock read = members.read(version.access(), names.entity(), version.type());
    if (!(version.start() instanceof VersionModel.Zero)) {
      return CodeBlock.of("$L != null", read);
    }
    return version.type().isPrimitive()
        ? CodeBlock.of("$L >= 0", read)
        : CodeBlock.of("$L != null && $L >= 0", read, read);
  }

  private CodeBlock start(VersionModel version) {
    if (version.start() instanceof VersionModel.Zero zero) {
      return number(version, zero.kind(), "0");
    }
    if (version.start() instanceof VersionModel.Now now) {
      return CodeBlock.of(
          "$T.now().truncatedTo($T.$L)", version.type(), ChronoUnit.class, now.unit().name());
    }
    return version.start() instanceof VersionModel.Timestamp now
        ? CodeBlock.of(
            "$T.from($T.now().truncatedTo($T.$L))",
            ClassName.get("java.sql", "Timestamp"),
            Instant.class,
            ChronoUnit.class,
            now.unit().name())
        : CodeBlock.of("$T.getInstance()", Calendar.class);
  }

  private CodeBlock unset(VersionModel version) {
    return version.type().isPrimitive() && version.start() instanceof VersionModel.Zero zero
        ? number(version, zero.kind(), "-1")
        : members.unset(version.access(), version.type());
  }

  /** A setter may be overloaded: it needs the exact type, as a handle does. */
  private static CodeBlock number(VersionModel version, ValueKind kind, String value) {
    CodeBlock exact =
        switch (kind) {
          case LONG -> CodeBlock.of("$LL", value);
          case INT -> CodeBlock.of("$L", value);
          default -> CodeBlock.of("(short) $L", value);
        };
    boolean boxed =
        !version.type().isPrimitive() && version.access().write() instanceof Access.Method;
    return boxed ? CodeBlock.of("($T) $L", version.type(), exact) : exact;
  }

  private CodeBlock write(VersionModel version, CodeBlock value) {
    return members.write(version.access(), names.entity(), value);
  }

  private MethodSpec.Builder method(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .addParameter(entity.type(), names.entity());
  }
}
