package dev.graphsert.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.graphsert.processor.model.CallbackModel;
import dev.graphsert.processor.model.EntityModel;
import dev.graphsert.processor.model.StampModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.lang.model.element.Modifier;

/**
 * What is called around the insert of an entity; left away where nothing is.
 *
 * <pre>{@code
 * public Consumer<? super Task> beforeInsert() { return Task_Plan::callBefore; }
 * private static void callBefore(Task task) {
 *   AUDIT.touch(task);
 *   task.prepare();
 * }
 * }</pre>
 */
final class CallbackMethods {

  private final EntityModel entity;
  private final PlanNames names;
  private final MemberCode members;

  CallbackMethods(EntityModel entity, PlanNames names, MemberCode members) {
    this.entity = entity;
    this.names = names;
    this.members = members;
  }

  void addTo(TypeSpec.Builder plan) {
    List<CodeBlock> before = new ArrayList<>(calls(entity.callbacks().before()));
    entity.stamps().forEach(stamp -> before.add(stamp(stamp)));
    add(plan, "beforeInsert", "callBefore", before);
    add(plan, "afterInsert", "callAfter", calls(entity.callbacks().after()));
  }

  private List<CodeBlock> calls(List<CallbackModel> callbacks) {
    return callbacks.stream().map(members::call).toList();
  }

  private CodeBlock stamp(StampModel stamp) {
    CodeBlock time = CodeBlock.of(stamp.now() ? "$T.now()" : "new $T()", stamp.type());
    return members.write(stamp.access(), names.entity(), time);
  }

  private void add(
      TypeSpec.Builder plan, String getter, String method, List<CodeBlock> statements) {
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
    MethodSpec.Builder calls =
        MethodSpec.methodBuilder(method)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addParameter(entity.type(), names.entity());
    statements.forEach(calls::addStatement);
    plan.addMethod(calls.build());
  }
}
