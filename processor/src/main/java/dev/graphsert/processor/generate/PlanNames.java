package dev.graphsert.processor.generate;

import com.palantir.javapoet.ClassName;
import dev.graphsert.processor.model.EntityModel;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/**
 * The names inside one plan.
 *
 * @param plan the plan's class; the runtime finds it by this name
 * @param entity the parameter that holds an instance
 */
record PlanNames(ClassName plan, String entity) {

  private static final String SUFFIX = "_Plan";
  private static final Set<String> PARAMETERS = Set.of("row", "rows", "visitor", "id");

  static PlanNames of(EntityModel entity) {
    ClassName type = entity.type();
    String flat = String.join("_", type.simpleNames()).replace('$', '_');
    return new PlanNames(
        ClassName.get(type.packageName(), flat + SUFFIX), parameter(type.simpleName()));
  }

  private static String parameter(String type) {
    String name = type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
    boolean usable = SourceVersion.isName(name) && !name.equals(type) && !PARAMETERS.contains(name);
    return usable ? name : "entity";
  }
}
