package dev.graphsert.processor.read;

import dev.graphsert.processor.model.BackReferenceModel;
import dev.graphsert.processor.model.CallbackModel;
import dev.graphsert.processor.model.CollectionModel;
import dev.graphsert.processor.model.IdModel.Generation;
import dev.graphsert.processor.model.PredecessorModel;
import dev.graphsert.processor.model.StampModel;
import dev.graphsert.processor.model.ValueKind;
import dev.graphsert.processor.model.VersionModel;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * What the annotations of one family say of an entity and its members. What the readers make of it
 * is the same for all of them.
 */
interface Vocabulary {

  /** The class that the ids are shared with: the topmost of a hierarchy, or the entity itself. */
  TypeElement idType();

  /** The tables, spelled as the database spells them, the one that numbers the entity first. */
  List<TableShape> tables();

  /** Which of the tables a member fills. */
  int tableOf(Member member);

  /** The members that may fill columns, those of superclasses first. */
  List<Member> members();

  /** The members that make up the primary key; a problem is reported if there is none. */
  List<Member> ids(List<Member> members);

  /** What a member of the key, or a part of one, is. */
  Role idRoleOf(Member id);

  /** The reference whose target's id a part of the key repeats. */
  default Optional<Member> sourceOf(Member part, List<Member> members) {
    return Optional.empty();
  }

  /** The id of a reference's target, as it is read here; empty if it cannot be, as is reported. */
  default Optional<TargetId> idOfTarget(Member reference, Member part) {
    return Optional.empty();
  }

  /** Reports what does not go with a key of several parts, or one that repeats another. */
  default void checkKeyMember(Member id, List<Member> members) {}

  /** Checks the parts of a key together. */
  default void checkKey(List<Member> members, List<Member> parts) {}

  /** The columns of the key, in the table that refers to others or is referred to. */
  List<String> idColumns();

  /** What a member is; reports annotations that say nothing about such a member. */
  Role roleOf(Member member);

  /** Whether a part of a key is generated where it is unset; an id of its own may be so too. */
  boolean isGenerated(Member part);

  /** Where unset ids come from. */
  Generation generation(Member id, ValueKind kind);

  /** How a value is stored; empty if it cannot be, which is reported. */
  Optional<Storage> storageOf(Member value);

  /** How an id of a single value is stored, which is never converted. */
  default Optional<Storage> storageOfId(Member id) {
    return Storage.asItIs(id.type());
  }

  /** The column of an id or of another value. */
  String columnOf(Member value);

  /** The class that a reference, or each element of an owned collection, is of. */
  TypeMirror targetOf(Member member, TypeMirror declared);

  /** Reports a target that is no entity. */
  void refuseTarget(Member member, TypeMirror target);

  /** The columns that hold the id of the entity that a reference leads to. */
  ForeignKey foreignKeyOf(Member reference, TypeElement target);

  /** Whether a new entity behind a reference is added too. */
  boolean cascades(Member reference);

  /** What is added behind a member that fills no column, and refers to an entity. */
  default PredecessorModel.Cascade cascadeOf(Member predecessor) {
    return PredecessorModel.Cascade.NONE;
  }

  /** A collection that fills a table of its own; empty if it cannot be, which is reported. */
  default Optional<CollectionModel> collectionOf(Member member, MemberReader reader) {
    return Optional.empty();
  }

  /** A collection whose elements have the column; empty if it cannot be, which is reported. */
  default Optional<BackReferenceModel> backReferenceOf(Member member) {
    return Optional.empty();
  }

  /** What is called around an insert; reports what cannot be called. */
  default CallbackModel.All callbacks() {
    return CallbackModel.All.NONE;
  }

  /** The members that are set to the time of the insert; reports those that cannot be. */
  default List<StampModel> stamps(List<Member> members) {
    return List.of();
  }

  /** The member that is given a version; reports one that cannot be. */
  Optional<VersionModel> version(List<Member> members);

  /** The parts of an embedded value; empty if it cannot be embedded, which is reported. */
  List<Member> componentsOf(Member embedded);
}
