package dev.graphsert.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.graphsert.processor.model.EntityModel;
import dev.graphsert.processor.problem.Message;
import dev.graphsert.processor.problem.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.regex.Pattern;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;

/**
 * Writes the plan of an entity.
 *
 * <pre>{@code
 * @Generated("dev.graphsert.processor.GraphsertProcessor")
 * final class Annotation_Plan implements EntityPlan<Annotation> {
 *
 *   private static final TablePlan<Annotation> TABLE = ...
 *
 *   static {
 *     PlanRegistry.register(new Annotation_Plan());
 *   }
 *   ...
 * }
 * }</pre>
 */
public final class PlanGenerator {

  private static final String GENERATOR = "dev.graphsert.processor.GraphsertProcessor";

  private static final Pattern SPACE_BEFORE_LINE_END = Pattern.compile(" +$", Pattern.MULTILINE);

  private final EntityModel entity;
  private final PlanNames names;

  private PlanGenerator(EntityModel entity) {
    this.entity = entity;
    this.names = PlanNames.of(entity);
  }

  /**
   * Writes a source file.
   *
   * @param entity a valid entity
   * @param filer the compiler's
   * @param problems takes it if the file cannot be made
   */
  public static void generate(EntityModel entity, Filer filer, Problems problems) {
    PlanGenerator generator = new PlanGenerator(entity);
    try {
      generator.writeTo(filer);
    } catch (FilerException taken) {
      problems.add(
          Message.PLAN_NAME_TAKEN,
          entity.origin(),
          entity.type().canonicalName(),
          generator.names.plan().simpleName());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void writeTo(Filer filer) throws IOException {
    String source =
        JavaFile.builder(entity.type().packageName(), plan())
            .skipJavaLangImports(true)
            .indent("  ")
            .build()
            .toString();
    JavaFileObject file = filer.createSourceFile(names.plan().canonicalName(), entity.origin());
    try (Writer writer = file.openWriter()) {
      writer.write(SPACE_BEFORE_LINE_END.matcher(PlainText.of(source)).replaceAll(""));
    }
  }

  private TypeSpec plan() {
    ClassName plan = names.plan();
    TypeSpec.Builder type =
        TypeSpec.classBuilder(plan)
            .addJavadoc(
                "How {@link $T} goes into $L.\n",
                entity.type(),
                JavadocText.escape(TableFields.describe(entity)))
            .addAnnotation(
                AnnotationSpec.builder(RuntimeTypes.GENERATED)
                    .addMember("value", "$S", GENERATOR)
                    .build())
            .addModifiers(Modifier.FINAL)
            .addSuperinterface(ParameterizedTypeName.get(RuntimeTypes.ENTITY_PLAN, entity.type()));
    type.alwaysQualify(entity.hiddenNames().toArray(String[]::new));
    Warnings.suppress(entity, type);
    PlanConstants constants = new PlanConstants(entity);
    MemberCode members = new MemberCode(names, constants);
    type.addFields(new ConstantFields(constants, members).all());
    new TableFields(entity, names).addTo(type);
    type.addStaticBlock(CodeBlock.of("$T.register(new $T());\n", RuntimeTypes.PLAN_REGISTRY, plan));
    new DescriptionMethods(entity).addTo(type);
    IdMethods.add(entity, names, members, type);
    new VersionMethods(entity, names, members).addTo(type);
    new ReferenceMethods(entity, names, members).addTo(type);
    new BackReferenceMethod(entity, names, members).addTo(type);
    new CallbackMethods(entity, names, members).addTo(type);
    new RowMethods(entity, names, members).addTo(type);
    return type.build();
  }
}
