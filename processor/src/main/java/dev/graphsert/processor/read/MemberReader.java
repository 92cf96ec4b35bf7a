package dev.graphsert.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.graphsert.processor.model.Conversion;
import dev.graphsert.processor.model.EmbeddedModel;
import dev.graphsert.processor.model.MemberModel;
import dev.graphsert.processor.model.PredecessorModel;
import dev.graphsert.processor.model.ReferenceModel;
import dev.graphsert.processor.model.ValueModel;
import dev.graphsert.processor.problem.Message;
import dev.graphsert.processor.problem.Problems;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Reads a member that fills columns: a value, a reference, or an embedded value. */
final class MemberReader {

  /** How many times a class may be inside itself with other type arguments. */
  private static final int MOST_SELVES = 3;

  private final Compiler compiler;
  private final Problems problems;
  private final Visibility visibility;
  private final Vocabulary vocabulary;
  private final BiConsumer<Member, Role> beside;

  /**
   * Makes a reader.
   *
   * @param beside takes members that fill no column, also those in embedded values
   */
  MemberReader(
      Compiler compiler,
      Problems problems,
      Visibility visibility,
      Vocabulary vocabulary,
      BiConsumer<Member, Role> beside) {
    this.compiler = compiler;
    this.problems = problems;
    this.visibility = visibility;
    this.vocabulary = vocabulary;
    this.beside = beside;
  }

  Optional<? extends MemberModel> read(Member member, Role role) {
    return switch (role) {
      case VALUE -> vocabulary.storageOf(member).flatMap(storage -> readValue(member, storage));
      case REFERENCE -> readReference(member);
      case PREDECESSOR -> readPredecessor(member);
      case EMBEDDED -> readEmbedded(member).filter(MemberReader::isInRow);
      default -> {
        beside.accept(member, role);
        yield Optional.empty();
      }
    };
  }

  Optional<ValueModel> readValue(Member member, Storage storage) {
    if (!visibility.checkNameable(member)) {
      return Optional.empty();
    }
    return Optional.of(
        new ValueModel(
            member.path(),
            member.origin(),
            member.access(),
            typeOf(member, storage),
            storage.bounds(),
            storage.kind(),
            vocabulary.columnOf(member),
            storage.conversion()));
  }

  /** One in which there are only collections is not. */
  private static boolean isInRow(EmbeddedModel embedded) {
    return embedded.columns().findAny().isPresent() || embedded.refers();
  }

  /** The embedded values that a member is in, as they are read for it alone. */
  List<EmbeddedModel> enclosing(Member member) {
    return member.enclosing().stream().map(outer -> embedded(outer, List.of())).toList();
  }

  private EmbeddedModel embedded(Member member, List<MemberModel> components) {
    return new EmbeddedModel(
        member.path(),
        member.origin(),
        member.access(),
        TypeName.get(compiler.withWildcards(member.type())),
        components);
  }

  /** A converter takes the very type that is declared. */
  private TypeName typeOf(Member member, Storage storage) {
    boolean converted =
        storage.conversion().filter(Conversion.Converter.class::isInstance).isPresent();
    return TypeName.get(converted ? member.type() : compiler.withWildcardsAlone(member.type()));
  }

  Optional<ReferenceModel> readReference(Member member) {
    TypeMirror target = vocabulary.targetOf(member, member.type());
    if (!compiler.isEntity(target)) {
      vocabulary.refuseTarget(member, target);
      return Optional.empty();
    }
    if (!visibility.checkNameable(member, target)) {
      return Optional.empty();
    }
    TypeElement targetClass = Compiler.elementOf(target);
    ForeignKey key = vocabulary.foreignKeyOf(member, targetClass);
    return Optional.of(
        new ReferenceModel(
            member.path(),
            member.origin(),
            member.access(),
            ClassName.get(targetClass),
            key.columns(),
            key.value(),
            vocabulary.cascades(member)));
  }

  /** What nothing is added behind may be of any class, and matters only if that has a plan. */
  private Optional<PredecessorModel> readPredecessor(Member member) {
    TypeMirror target = vocabulary.targetOf(member, member.type());
    PredecessorModel.Cascade cascade = vocabulary.cascadeOf(member);
    if (!compiler.isEntity(target)) {
      if (cascade != PredecessorModel.Cascade.NONE) {
        vocabulary.refuseTarget(member, target);
      }
      return Optional.empty();
    }
    if (!visibility.checkNameable(member, target)) {
      return Optional.empty();
    }
    ClassName type = ClassName.get(Compiler.elementOf(target));
    return Optional.of(
        new PredecessorModel(member.path(), member.origin(), member.access(), type, cascade));
  }

  private Optional<EmbeddedModel> readEmbedded(Member member) {
    return readEmbedded(member, part -> read(part, vocabulary.roleOf(part)));
  }

  /** Reads an embedded value whose parts are read in a way of their own. */
  Optional<EmbeddedModel> readEmbedded(
      Member member, Function<Member, Optional<? extends MemberModel>> reading) {
    if (isEndless(member)) {
      problems.add(
          Message.EMBEDDED_IN_ITSELF,
          member.origin(),
          member.described(),
          Compiler.elementOf(member.type()).getSimpleName());
      return Optional.empty();
    }
    List<Member> parts = vocabulary.componentsOf(member);
    return parts.isEmpty() ? Optional.empty() : embed(member, parts.stream().map(reading));
  }

  /** An embedded value with those of its parts that could be read. */
  Optional<EmbeddedModel> embed(
      Member member, Stream<? extends Optional<? extends MemberModel>> parts) {
    return visibility.checkNameable(member)
        ? Optional.of(embedded(member, parts.<MemberModel>flatMap(part -> part.stream()).toList()))
        : Optional.empty();
  }

  /** A pair of pairs has an end; a class that contains itself, or a wider self, has none. */
  private boolean isEndless(Member member) {
    if (!Compiler.isClass(member.type())) {
      return false;
    }
    TypeElement type = Compiler.elementOf(member.type());
    List<TypeMirror> selves =
        member.enclosing().stream()
            .map(Member::type)
            .filter(outer -> Compiler.elementOf(outer).equals(type))
            .toList();
    return selves.size() > MOST_SELVES
        || selves.stream().anyMatch(self -> compiler.types().isSameType(self, member.type()));
  }
}
