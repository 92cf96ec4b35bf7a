package dev.graphsert.processor.validate;

import com.palantir.javapoet.ClassName;
import dev.graphsert.processor.model.Access;
import dev.graphsert.processor.model.BackReferenceModel;
import dev.graphsert.processor.model.CollectionModel;
import dev.graphsert.processor.model.EntityModel;
import dev.graphsert.processor.model.MemberModel;
import dev.graphsert.processor.model.OwnedModel;
import dev.graphsert.processor.problem.Message;
import dev.graphsert.processor.problem.Problems;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/** Refuses members that a plan can neither read nor, where it must, write. */
final class AccessRules {

  private final EntityModel entity;
  private final Problems problems;

  AccessRules(EntityModel entity, Problems problems) {
    this.entity = entity;
    this.problems = problems;
  }

  void check() {
    entity.members().flatMap(MemberModel::parts).distinct().forEach(this::checkRead);
    entity.collections().forEach(this::checkRead);
    entity.collectionTables().forEach(this::checkRead);
    entity.backReferences().stream()
        .filter(back -> entity.collections().stream().noneMatch(o -> o.path().equals(back.path())))
        .forEach(this::checkRead);
    entity.id().generated().ifPresent(this::checkWritten);
    entity.id().derived().forEach(this::checkWritten);
    entity.stamps().forEach(stamp -> checkReachable(stamp.access(), stamp.origin(), stamp.path()));
    entity
        .version()
        .ifPresent(version -> checkReachable(version.access(), version.origin(), version.path()));
  }

  private void checkRead(MemberModel member) {
    checkRead(member.access(), member.origin(), member.path());
  }

  private void checkRead(OwnedModel owned) {
    owned.within().forEach(this::checkRead);
    checkRead(owned.access(), owned.origin(), owned.path());
  }

  private void checkRead(BackReferenceModel collection) {
    collection.within().forEach(this::checkRead);
    checkRead(collection.access(), collection.origin(), collection.path());
  }

  private void checkRead(CollectionModel collection) {
    collection.within().forEach(this::checkRead);
    checkRead(collection.access(), collection.origin(), collection.path());
    collection.parts().flatMap(MemberModel::parts).forEach(this::checkRead);
  }

  private void checkRead(Access access, Element origin, String path) {
    if (access.read() instanceof Access.Unreachable way) {
      report(way.hidden(), origin, path, "read", "getter");
    }
  }

  private void checkReachable(Access access, Element origin, String path) {
    if (access.write() instanceof Access.Unreachable way) {
      report(way.hidden(), origin, path, "written", "setter");
    }
  }

  private void checkWritten(MemberModel id) {
    checkReachable(id.access(), id.origin(), id.path());
    if (id.access().write() instanceof Access.Final) {
      boolean record = entity.origin().getKind() == ElementKind.RECORD;
      problems.add(
          record ? Message.RECORD_GENERATED_ID : Message.FINAL_GENERATED_ID,
          id.origin(),
          described(id.path()),
          entity.type().simpleName());
    }
  }

  private void report(ClassName hidden, Element at, String path, String verb, String accessor) {
    problems.add(
        Message.MEMBER_NOT_VISIBLE,
        at,
        described(path),
        verb,
        hidden,
        packageName(),
        accessor,
        hidden.simpleName());
  }

  private String packageName() {
    String name = entity.type().packageName();
    return name.isEmpty() ? "unnamed package" : name;
  }

  private String described(String path) {
    return entity.type().simpleName() + "." + path;
  }
}
