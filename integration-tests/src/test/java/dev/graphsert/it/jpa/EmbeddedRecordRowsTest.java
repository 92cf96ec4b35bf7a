package dev.graphsert.it.jpa;

import dev.graphsert.BatchEntity;
import dev.graphsert.it.database.TestSchema;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Records are embedded as other classes are, also in each other. */
@SuppressWarnings("UnusedVariable") // as entities are
final class EmbeddedRecordRowsTest {

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with("select 1");

  @Test
  void setNestedAndUnset() {
    new HibernatePeer(SCHEMA, Harbour.class)
        .assertSameRows(
            () -> {
              Harbour set = new Harbour();
              Harbour refers = new Harbour();
              refers.berth = new Berth("b", null, set);
              Harbour unset = new Harbour();
              unset.berth = null;
              unset.other = null;
              return List.of(set, refers, unset);
            });
  }

  @Embeddable
  record Depth(int metres, String tide) {}

  @Embeddable
  record Berth(String zone, @Embedded Depth depth, @ManyToOne Harbour nearest) {}

  @Entity
  @BatchEntity
  static class Harbour {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @Embedded private Berth berth = new Berth("a", new Depth(7, "low"), null);

    @AttributeOverride(name = "metres", column = @Column(name = "m"))
    @AttributeOverride(name = "tide", column = @Column(name = "\"Tide\""))
    @Embedded
    private Depth other = new Depth(9, null);
  }
}
