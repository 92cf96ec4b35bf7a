package dev.graphsert.processor.read;

import com.palantir.javapoet.ClassName;
import dev.graphsert.processor.model.BackReferenceModel;
import dev.graphsert.processor.model.CollectionModel;
import dev.graphsert.processor.model.EmbeddedModel;
import dev.graphsert.processor.model.EntityModel;
import dev.graphsert.processor.model.IdModel;
import dev.graphsert.processor.model.MemberModel;
import dev.graphsert.processor.model.OwnedModel;
import dev.graphsert.processor.model.TableModel;
import dev.graphsert.processor.problem.Message;
import dev.graphsert.processor.problem.Problems;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Makes the model of one entity from what its vocabulary says. */
final class EntityAssembler {

  private final Compiler compiler;
  private final Problems problems;
  private final TypeElement entity;
  private final Vocabulary vocabulary;
  private final MemberReader memberReader;
  private final OwnedReader ownedReader;
  private final List<OwnedModel> collections = new ArrayList<>();
  private final List<CollectionModel> collectionTables = new ArrayList<>();
  private final List<BackReferenceModel> backReferences = new ArrayList<>();

  EntityAssembler(Compiler compiler, Problems problems, TypeElement entity, Vocabulary vocabulary) {
    this.compiler = compiler;
    this.problems = problems;
    this.entity = entity;
    this.vocabulary = vocabulary;
    Visibility visibility = new Visibility(compiler, problems, entity);
    this.memberReader =
        new MemberReader(compiler, problems, visibility, vocabulary, this::readBeside);
    this.ownedReader = new OwnedReader(compiler, problems, vocabulary);
  }

  Optional<EntityModel> read() {
    List<Member> fields = withoutHidden(vocabulary.members());
    GeneratorReader generators =
        new GeneratorReader(compiler, problems, entity, vocabulary.idType());
    IdReader ids = new IdReader(problems, vocabulary, memberReader, generators, fields);
    Optional<IdModel> id = ids.read().filter(this::isFinite);
    List<TableShape> shapes = vocabulary.tables();
    List<List<MemberModel>> members = new ArrayList<>();
    shapes.forEach(shape -> members.add(new ArrayList<>(shape.discriminator().stream().toList())));
    for (Member member : fields) {
      if (ids.isId(member)) {
        id.ifPresent(key -> addIdOf(member, key, shapes, members));
        continue;
      }
      memberReader
          .read(member, vocabulary.roleOf(member))
          .ifPresent(model -> members.get(vocabulary.tableOf(member)).add(model));
    }
    return id.map(key -> entity(tables(shapes, members, key), key, fields));
  }

  /** Reads what fills no column of the entity's own tables, here or in an embedded value. */
  private void readBeside(Member member, Role role) {
    List<EmbeddedModel> within = memberReader.enclosing(member);
    switch (role) {
      case COLLECTION ->
          vocabulary
              .collectionOf(member, memberReader)
              .map(collection -> collection.within(within))
              .ifPresent(collectionTables::add);
      case BACK_REFERENCE, OWNED_BACK_REFERENCE -> {
        vocabulary
            .backReferenceOf(member)
            .map(collection -> collection.within(within))
            .ifPresent(backReferences::add);
        if (role == Role.OWNED_BACK_REFERENCE) {
          readOwned(member, within);
        }
      }
      case OWNED -> readOwned(member, within);
      case OWNED_ONE ->
          ownedReader
              .readOne(member)
              .map(owned -> owned.within(within))
              .ifPresent(collections::add);
      default -> {}
    }
  }

  private void readOwned(Member member, List<EmbeddedModel> within) {
    ownedReader.readAll(member).map(owned -> owned.within(within)).ifPresent(collections::add);
  }

  private boolean isFinite(IdModel id) {
    if (id.generation() instanceof IdModel.Derived) {
      Vocabularies.idColumnsOf(entity, compiler);
    }
    boolean endless = compiler.isMadeOfItself(entity);
    if (endless) {
      problems.add(Message.ID_OF_ITSELF, id.members().get(0).origin(), entity);
    }
    return !endless;
  }

  /** Adds the key where its first member is met, to each table with the columns of that table. */
  private static void addIdOf(
      Member member, IdModel id, List<TableShape> shapes, List<List<MemberModel>> members) {
    if (!id.members().get(0).path().equals(member.path())) {
      return;
    }
    for (int table = 0; table < shapes.size(); table++) {
      if (shapes.get(table).secondary()) {
        continue; // it is known at the end how that refers to the entity
      }
      List<String> own = shapes.get(table).idColumns();
      Iterator<String> columns = own.iterator();
      for (MemberModel part : id.members()) {
        members.get(table).add(own.isEmpty() ? part : part.in(columns));
      }
    }
  }

  private List<TableModel> tables(
      List<TableShape> shapes, List<List<MemberModel>> members, IdModel id) {
    List<TableModel> tables = new ArrayList<>();
    SecondaryTables secondary = new SecondaryTables(entity, id);
    for (int table = 0; table < shapes.size(); table++) {
      TableShape shape = shapes.get(table);
      List<MemberModel> own = List.copyOf(members.get(table));
      if (!shape.secondary()) {
        tables.add(new TableModel(shape.schema(), shape.name(), own));
      } else if (shape.filled()
          || own.stream().flatMap(MemberModel::columns).findAny().isPresent()) {
        tables.add(secondary.table(shape, own));
      }
    }
    return List.copyOf(tables);
  }

  /** One name cannot stand for two members. */
  private List<Member> withoutHidden(List<Member> members) {
    Map<String, Member> byName = new LinkedHashMap<>();
    for (Member member : members) {
      Member hidden = byName.putIfAbsent(member.path(), member);
      if (hidden != null) {
        problems.add(
            Message.HIDDEN_MEMBER,
            member.origin(),
            Compiler.qualified(member.origin()),
            Compiler.qualified(hidden.origin()));
      }
    }
    return List.copyOf(byName.values());
  }

  private EntityModel entity(List<TableModel> tables, IdModel id, List<Member> fields) {
    return new EntityModel(
        ClassName.get(entity),
        entity,
        tables,
        id,
        ClassName.get(vocabulary.idType()),
        List.copyOf(collections),
        List.copyOf(collectionTables),
        List.copyOf(backReferences),
        vocabulary.callbacks(),
        vocabulary.stamps(fields),
        vocabulary.version(fields),
        new Deprecation(compiler, entity).isInAnyOf(fields, vocabulary.idType()),
        compiler.namesIn(compiler.packageOf(entity), EntityModel.JAVA_LANG_NAMES));
  }
}
