package dev.graphsert.it.jpa.generators;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.BatchEntity;
import dev.graphsert.it.database.TestSchema;
import dev.graphsert.it.jpa.HibernatePeer;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Generators that are declared away from the id: by a superclass, and for the package. */
@SuppressWarnings("UnusedVariable") // as entities are
final class GeneratorPlacesTest {

  private static final int ROWS = 10;

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with("select 1");

  private static void assertSameRows(IntFunction<?> row, Class<?> entity) {
    Supplier<List<?>> graph = () -> IntStream.range(0, ROWS).mapToObj(row).toList();
    HibernatePeer peer = new HibernatePeer(SCHEMA, entity);
    assertThat(peer.rowsOfGraphsert(graph)).isEqualTo(peer.rowsOfHibernate(graph));
  }

  @Test
  void atTheSuperclassThatHasTheId() {
    assertSameRows(Inherited::new, Inherited.class);
  }

  @Test
  void ofThePackage() {
    assertSameRows(InPackage::new, InPackage.class);
  }

  @MappedSuperclass
  @SequenceGenerator(name = "other", sequenceName = "other_numbers", allocationSize = 6)
  @SequenceGenerator(name = "above", sequenceName = "above_numbers", allocationSize = 3)
  abstract static class WithId {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "above")
    private Long id;

    private int number;

    protected WithId() {}

    WithId(int number) {
      this.number = number;
    }
  }

  @Entity
  @BatchEntity
  static class Inherited extends WithId {
    protected Inherited() {}

    Inherited(int number) {
      super(number);
    }
  }

  @Entity
  @BatchEntity
  static class InPackage {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ofPackageToo")
    private Long id;

    private int number;

    protected InPackage() {}

    InPackage(int number) {
      this.number = number;
    }
  }
}
