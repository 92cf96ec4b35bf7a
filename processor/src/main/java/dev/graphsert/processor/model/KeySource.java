package dev.graphsert.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.stream.Stream;

/** How the id of another entity is read, to repeat it in a part of a key. */
public sealed interface KeySource {

  /**
   * The ways that the plan takes for it.
   *
   * @return the ways, to members of other entities and of what is made
   */
  Stream<Access.Way> ways();

  /**
   * A member that holds it.
   *
   * @param access how it is read
   * @param type its Java type
   */
  record Value(Access access, TypeName type) implements KeySource {

    @Override
    public Stream<Access.Way> ways() {
      return Stream.of(access.read());
    }
  }

  /**
   * The id of an entity that the other one refers to, and takes its own from.
   *
   * @param name the reference
   * @param access how it is read
   * @param target the entity's type
   * @param id how its id is read
   */
  record Through(String name, Access access, ClassName target, KeySource id) implements KeySource {

    @Override
    public Stream<Access.Way> ways() {
      return Stream.concat(Stream.of(access.read()), id.ways());
    }
  }

  /**
   * A new object that holds an id of several members.
   *
   * @param type its class
   * @param record whether it takes its parts in its constructor
   * @param parts its parts; those of a record in the order of its components
   */
  record Made(ClassName type, boolean record, List<Part> parts) implements KeySource {

    @Override
    public Stream<Access.Way> ways() {
      Stream<Access.Way> written = record ? Stream.of() : parts.stream().map(p -> p.access.write());
      return Stream.concat(written, parts.stream().flatMap(part -> part.id.ways()));
    }
  }

  /**
   * A part of an object that is made.
   *
   * @param access how it is written
   * @param type its Java type
   * @param id how it is read
   */
  record Part(Access access, TypeName type, KeySource id) {}
}
