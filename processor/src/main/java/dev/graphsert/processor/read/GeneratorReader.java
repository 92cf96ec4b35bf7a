package dev.graphsert.processor.read;

import com.palantir.javapoet.ClassName;
import dev.graphsert.processor.model.IdModel;
import dev.graphsert.processor.model.IdModel.Generation;
import dev.graphsert.processor.problem.Message;
import dev.graphsert.processor.problem.Problems;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Reads the generator of ids that an entity names, whichever vocabulary it is written in. */
final class GeneratorReader {

  private static final String INTERFACE = "dev.graphsert.IdGenerator";

  private final Compiler compiler;
  private final Problems problems;
  private final TypeElement entity;
  private final TypeElement idType;

  /**
   * Makes a reader.
   *
   * @param idType the entity that says so for all that share the ids
   */
  GeneratorReader(Compiler compiler, Problems problems, TypeElement entity, TypeElement idType) {
    this.compiler = compiler;
    this.problems = problems;
    this.entity = entity;
    this.idType = idType;
  }

  /** The generator's class, if one is named. */
  static Optional<TypeElement> named(TypeElement idType) {
    return Annotations.type(idType, Annotations.BATCH_ENTITY, "idGenerator")
        .filter(Compiler::isClass)
        .map(Compiler::elementOf)
        .filter(type -> !type.getQualifiedName().contentEquals(INTERFACE + ".None"));
  }

  Optional<Generation> read(Member id) {
    return named(idType).map(generator -> generation(id, generator));
  }

  /** Reports one that is named where nothing is generated. */
  void refuse() {
    if (idType.equals(entity)) {
      named(idType)
          .ifPresent(
              generator ->
                  problems.add(
                      Message.ID_GENERATOR_UNUSED, entity, entity, generator.getSimpleName()));
    }
  }

  private Generation generation(Member id, TypeElement generator) {
    if (!new Visibility(compiler, problems, entity).canBeMade(generator)) {
      report(id, generator, "it, or its constructor without parameters, is not visible here");
    } else if (!takes(generator, 0, entity.asType())) {
      report(id, generator, "it makes ids of other entities");
    } else if (argument(generator, 1).filter(type -> isOf(type, id)).isEmpty()) {
      report(id, generator, "what it makes is not of type " + id.typeName());
    }
    return new IdModel.ClientGenerator(ClassName.get(generator));
  }

  private boolean takes(TypeElement generator, int place, TypeMirror type) {
    return argument(generator, place).filter(taken -> compiler.isSubclass(type, taken)).isPresent();
  }

  private boolean isOf(TypeMirror made, Member id) {
    return compiler.isSameBoxed(made, id.type());
  }

  private Optional<TypeMirror> argument(TypeElement generator, int place) {
    return compiler
        .asSupertype(generator.asType(), INTERFACE)
        .map(DeclaredType::getTypeArguments)
        .filter(arguments -> arguments.size() > place)
        .map(arguments -> compiler.boundOf(arguments.get(place)));
  }

  private void report(Member id, TypeElement generator, String reason) {
    problems.add(
        Message.ID_GENERATOR_NOT_VALID,
        idType.equals(entity) ? entity : id.origin(),
        id.described(),
        generator.getSimpleName(),
        reason);
  }
}
