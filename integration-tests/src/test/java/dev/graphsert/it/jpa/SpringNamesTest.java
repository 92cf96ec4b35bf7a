package dev.graphsert.it.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.BatchEntity;
import dev.graphsert.Naming;
import dev.graphsert.it.database.TestSchema;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Names as Hibernate makes them when Spring Boot sets it up. */
@SuppressWarnings("UnusedVariable") // as entities are
final class SpringNamesTest {

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with("select 1");

  private static final String PHYSICAL =
      "org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy";

  @Test
  void areThoseOfTheTablesThatHibernateMakes() {
    Supplier<List<?>> graph =
        () -> {
          OrderLine line = new OrderLine();
          line.parentLine = line;
          line.soldBy = new SalesPerson();
          return List.of(line, line.soldBy);
        };
    HibernatePeer peer =
        new HibernatePeer(SCHEMA, OrderLine.class, SalesPerson.class)
            .with("hibernate.physical_naming_strategy", PHYSICAL);

    assertThat(peer.rowsOfGraphsert(graph)).isEqualTo(peer.rowsOfHibernate(graph));
  }

  @Entity
  @Table(name = "orderLines")
  @BatchEntity(naming = Naming.SPRING)
  static class OrderLine {
    @Id @GeneratedValue private Long lineId;

    private String userID = "u";
    private String line1Text = "l";
    private String aB = "ab";

    @Column(name = "givenName")
    private String name = "n";

    @Column(name = "\"Quoted\"")
    private String quoted = "q";

    private PackedSize size = new PackedSize();

    @ManyToOne private OrderLine parentLine;

    @ManyToOne
    @JoinColumn(name = "sellerOf")
    private SalesPerson soldBy;
  }

  @Entity
  @BatchEntity(naming = Naming.SPRING)
  static class SalesPerson {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Integer personId;

    private String fullName = "Ada";
  }

  @Embeddable
  static class PackedSize {
    private int packedWidth = 3;
  }
}
