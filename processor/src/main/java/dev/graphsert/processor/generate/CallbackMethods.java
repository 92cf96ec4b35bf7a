package dev.graphsert.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.graphsert.processor.model.CallbackModel;
import dev.graphsert.processor.model.EntityModel;
import dev.graphsert.processor.model.StampModel;
import dev.graphsert.processor.model.StampModel.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;

/**
 * What is called around the insert of an entity; left away where nothing is.
 *
 * <pre>{@code
 * public Consumer<? super Task> beforeInsert() { return Task_Plan::callBefore; }
 * private static void callBefore(Task task) {
 *   Instant instant = Instant.now();
 *   if (task.created == null) {
 *     task.created = instant;
 *   }
 *   AUDIT.touch(task);
 *   task.prepare();
 * }
 * }</pre>
 */
final class CallbackMethods {

  private static final CodeBlock CURRENT_MILLIS =
      CodeBlock.of("$T.currentTimeMillis()", System.class);

  private final EntityModel entity;
  private final PlanNames names;
  private final MemberCode members;

  CallbackMethods(EntityModel entity, PlanNames names, MemberCode members) {
    this.entity = entity;
    this.names = names;
    this.members = members;
  }

  void addTo(TypeSpec.Builder plan) {
    CodeBlock.Builder before = CodeBlock.builder();
    addUnset(entity.stamps().stream().filter(StampModel::keepsSet).toList(), before);
    addCalls(entity.callbacks().before(), before);
    entity.stamps().stream()
        .filter(stamp -> !stamp.keepsSet())
        .forEach(stamp -> before.addStatement(write(stamp, time(stamp))));
    add(plan, "beforeInsert", "callBefore", before.build());
    CodeBlock.Builder after = CodeBlock.builder();
    addCalls(entity.callbacks().after(), after);
    add(plan, "afterInsert", "callAfter", after.build());
  }

  private void addCalls(List<CallbackModel> callbacks, CodeBlock.Builder code) {
    callbacks.forEach(callback -> code.addStatement(members.call(callback)));
  }

  /** One time for all members of a type: those of a new entity are compared. */
  private void addUnset(List<StampModel> stamps, CodeBlock.Builder code) {
    NameAllocator variables = new NameAllocator();
    variables.newName(names.entity());
    Map<TypeName, String> times = new LinkedHashMap<>();
    for (StampModel stamp : stamps) {
      boolean byNow = stamp.clock() == Clock.NOW;
      TypeName type = byNow ? stamp.type() : TypeName.LONG;
      if (!times.containsKey(type)) {
        times.put(type, variables.newName(byNow ? named(stamp) : "millis"));
        code.addStatement(
            "$T $L = $L", type, times.get(type), byNow ? time(stamp) : CURRENT_MILLIS);
      }
      CodeBlock read = members.read(stamp.access(), names.entity(), stamp.type());
      code.beginControlFlow("if ($L == $L)", read, stamp.type().isPrimitive() ? "0" : "null");
      CodeBlock time =
          stamp.clock() == Clock.CONSTRUCTOR
              ? CodeBlock.of("new $T($L)", stamp.type(), times.get(type))
              : CodeBlock.of("$L", times.get(type));
      code.addStatement(write(stamp, time));
      code.endControlFlow();
    }
  }

  /** A variable that is named after its type, of which there is one. */
  private static String named(StampModel stamp) {
    String type = ((ClassName) stamp.type()).simpleName();
    return type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
  }

  private CodeBlock write(StampModel stamp, CodeBlock time) {
    return members.write(stamp.access(), names.entity(), time);
  }

  private static CodeBlock time(StampModel stamp) {
    return switch (stamp.clock()) {
      case NOW -> CodeBlock.of("$T.now()", stamp.type());
      case CONSTRUCTOR -> CodeBlock.of("new $T()", stamp.type());
      case MILLIS -> CURRENT_MILLIS;
    };
  }

  private void add(TypeSpec.Builder plan, String getter, String method, CodeBlock statements) {
    if (statements.isEmpty()) {
      return;
    }
    plan.addMethod(
        MethodSpec.methodBuilder(getter)
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .returns(
                ParameterizedTypeName.get(
                    ClassName.get(Consumer.class), WildcardTypeName.supertypeOf(entity.type())))
            .addStatement("return $T::$L", names.plan(), method)
            .build());
    plan.addMethod(
        MethodSpec.methodBuilder(method)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addParameter(entity.type(), names.entity())
            .addCode(statements)
            .build());
  }
}
