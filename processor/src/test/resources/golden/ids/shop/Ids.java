package shop;

import dev.graphsert.BatchEntity;
import dev.graphsert.Column;
import dev.graphsert.Id;
import dev.graphsert.IdAllocation;
import dev.graphsert.IdGeneration;
import java.util.UUID;

class Ids {
  @BatchEntity
  static class BoxedLong {
    @Id @Column(name = "key") Long number;
  }

  @BatchEntity
  static class PrimitiveLong {
    @Id(generation = IdGeneration.SEQUENCE) long id;
  }

  @BatchEntity
  static class BoxedInteger {
    @Id Integer id;
  }

  @BatchEntity
  static class PrimitiveInt {
    @Id int id;
  }

  @BatchEntity
  static class BoxedShort {
    @Id Short id;
  }

  @BatchEntity
  static class PrimitiveShort {
    @Id short id;
  }

  @BatchEntity
  static class AssignedLong {
    @Id(generation = IdGeneration.ASSIGNED) final long id = 1;
  }

  @BatchEntity
  static class AssignedUuid {
    UUID id;
  }

  @BatchEntity
  static class ClientUuid {
    @Id(generation = IdGeneration.UUID_V7) UUID id;
  }

  @BatchEntity
  static class Text {
    @Id String code;
    Long id;
  }

  @BatchEntity(schema = "Shop Floor")
  static class Named {
    @Id(sequence = "Odd \"Name\"", sequenceSchema = "other schema") Long id;
  }

  @BatchEntity
  static class NamedInPath {
    @Id(sequence = "numbers") Long id;
  }

  @BatchEntity
  static class Pooled {
    @Id(allocationSize = 50, allocation = IdAllocation.POOLED) Long id;
  }

  @BatchEntity
  static class NamedPooledLo {
    @Id(sequence = "numbers", allocationSize = 20, allocation = IdAllocation.POOLED_LO) long id;
  }

  @BatchEntity
  static class OneByOne {
    @Id(allocationSize = 1, allocation = IdAllocation.ONE_BY_ONE) Long id;
  }
}
