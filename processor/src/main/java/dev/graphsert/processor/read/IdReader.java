package dev.graphsert.processor.read;

import dev.graphsert.processor.model.DerivedModel;
import dev.graphsert.processor.model.EmbeddedModel;
import dev.graphsert.processor.model.IdModel;
import dev.graphsert.processor.model.IdModel.GeneratedPart;
import dev.graphsert.processor.model.IdModel.Generation;
import dev.graphsert.processor.model.MemberModel;
import dev.graphsert.processor.model.ReferenceModel;
import dev.graphsert.processor.model.ValueKind;
import dev.graphsert.processor.model.ValueModel;
import dev.graphsert.processor.problem.Message;
import dev.graphsert.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the members that make up the primary key. */
final class IdReader {

  private final Problems problems;
  private final Vocabulary vocabulary;
  private final MemberReader reader;
  private final GeneratorReader generators;
  private final List<Member> members;
  private final List<Member> ids;
  private final List<Member> parts = new ArrayList<>();
  private @Nullable GeneratedPart generated;

  IdReader(
      Problems problems,
      Vocabulary vocabulary,
      MemberReader reader,
      GeneratorReader generators,
      List<Member> members) {
    this.generators = generators;
    this.problems = problems;
    this.vocabulary = vocabulary;
    this.reader = reader;
    this.members = members;
    this.ids = vocabulary.ids(members);
  }

  boolean isId(Member member) {
    return ids.contains(member);
  }

  Optional<IdModel> read() {
    if (ids.size() == 1
        && vocabulary.idRoleOf(ids.get(0)) == Role.VALUE
        && vocabulary.sourceOf(ids.get(0), members).isEmpty()) {
      vocabulary.checkKey(members, List.of());
      return readValue(ids.get(0));
    }
    List<MemberModel> models = new ArrayList<>();
    for (Member id : ids) {
      vocabulary.checkKeyMember(id, members);
      part(id).ifPresent(models::add);
    }
    vocabulary.checkKey(members, parts);
    if (ids.isEmpty() || models.size() < ids.size()) {
      return Optional.empty();
    }
    boolean assigned =
        generated == null
            && models.stream()
                .flatMap(MemberModel::columns)
                .noneMatch(ReferenceModel.class::isInstance);
    if (generated == null) {
      generators.refuse();
    }
    Generation generation =
        assigned ? new IdModel.Assigned() : new IdModel.Derived(Optional.ofNullable(generated));
    return Optional.of(new IdModel(List.copyOf(models), generation));
  }

  private Optional<IdModel> readValue(Member member) {
    return plainValue(member)
        .map(value -> new IdModel(List.of(value), generation(member, value.kind())));
  }

  private Generation generation(Member member, ValueKind kind) {
    return generators.read(member).orElseGet(() -> vocabulary.generation(member, kind));
  }

  /** A value that can be compared, and made by what makes ids. */
  private Optional<ValueModel> plainValue(Member member) {
    Optional<ValueKind> kind = ValueKinds.of(member.type()).filter(ValueKind::canBeId);
    if (kind.isEmpty()) {
      problems.add(
          Message.UNSUPPORTED_ID_TYPE, member.origin(), member.described(), member.typeName());
      return Optional.empty();
    }
    return vocabulary.storageOfId(member).flatMap(storage -> reader.readValue(member, storage));
  }

  private Optional<? extends MemberModel> part(Member part) {
    parts.add(part);
    Optional<Member> source = vocabulary.sourceOf(part, members);
    return source.isPresent() ? derived(part, source.get()) : own(part);
  }

  private Optional<? extends MemberModel> own(Member part) {
    return switch (vocabulary.idRoleOf(part)) {
      case REFERENCE -> reader.readReference(part).filter(reference -> refersToId(part, reference));
      case EMBEDDED -> reader.readEmbedded(part, this::part).filter(this::isWhole);
      default -> vocabulary.isGenerated(part) ? generatedValue(part) : value(part);
    };
  }

  private Optional<ValueModel> generatedValue(Member part) {
    Optional<ValueModel> value = plainValue(part);
    if (value.isPresent() && generated != null) {
      problems.add(
          Message.PARTS_GENERATED, part.origin(), part.described(), generated.value().path());
    } else if (value.isPresent()) {
      generated = new GeneratedPart(value.get(), generation(part, value.get().kind()));
    }
    return value;
  }

  private boolean isWhole(EmbeddedModel embedded) {
    return !embedded.components().isEmpty();
  }

  private boolean refersToId(Member part, ReferenceModel reference) {
    if (reference.value().isPresent()) {
      problems.add(Message.ID_BY_OTHER_COLUMN, part.origin(), part.described());
    }
    return reference.value().isEmpty();
  }

  private Optional<? extends MemberModel> value(Member part) {
    Optional<Storage> storage = vocabulary.storageOf(part);
    if (storage.isPresent() && !storage.get().kind().canBePartOfId()) {
      problems.add(Message.UNSUPPORTED_ID_PART, part.origin(), part.described(), part.typeName());
      return Optional.empty();
    }
    return storage.flatMap(stored -> reader.readValue(part, stored));
  }

  private Optional<DerivedModel> derived(Member part, Member source) {
    Optional<TargetId> id = vocabulary.idOfTarget(source, part);
    Optional<? extends MemberModel> own = id.flatMap(of -> repeating(part, of));
    Optional<ReferenceModel> reference =
        reader.readReference(source).filter(found -> refersToId(source, found));
    if (id.isEmpty() || own.isEmpty() || reference.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new DerivedModel(own.get(), reference.get(), id.get().source()));
  }

  /** A part that is made as another entity's id is. */
  private Optional<? extends MemberModel> repeating(Member part, TargetId id) {
    if (id instanceof TargetId.Through through) {
      return repeating(part, through.id());
    }
    if (id instanceof TargetId.Made made) {
      return reader.embed(
          part,
          made.inOrderOfTarget().stream().map(inside -> repeating(inside.member(), inside.id())));
    }
    List<Member> parts = ((TargetId.Value) id).parts();
    return parts.isEmpty()
        ? value(part)
        : reader.embed(part, parts.stream().map(this::valueOrParts));
  }

  private Optional<? extends MemberModel> valueOrParts(Member part) {
    return vocabulary.idRoleOf(part) == Role.EMBEDDED
        ? reader.readEmbedded(part, this::valueOrParts)
        : value(part);
  }
}
