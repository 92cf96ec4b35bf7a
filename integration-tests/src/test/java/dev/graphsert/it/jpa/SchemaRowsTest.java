package dev.graphsert.it.jpa;

import static org.assertj.core.api.Assumptions.assumeThat;

import dev.graphsert.BatchEntity;
import dev.graphsert.it.database.TestSchema;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tables and sequences of another schema than the one that the connection looks into. */
@SuppressWarnings("UnusedVariable") // as entities are
final class SchemaRowsTest {

  private static final String OTHER = "jpa_other_schema";
  private static final String DATABASE = "postgres";

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with("select 1");

  private static void assertSameRows(Supplier<List<?>> graph, Class<?>... entities) {
    new HibernatePeer(SCHEMA, entities).alsoIn(OTHER).assertSameRows(graph);
  }

  @Test
  void ofEntitiesAndTheirOtherTables() {
    assertSameRows(
        () -> {
          Shop shop = new Shop();
          Shop other = new Shop();
          other.partners.add(shop);
          return List.of(shop, other, new Visit(other), new Visit(shop));
        },
        Shop.class,
        Visit.class);
  }

  @Test
  void ofSequences() {
    assertSameRows(
        () -> List.of(new Far(), new Near(), new Far(), new Near()), Far.class, Near.class);
  }

  @Test
  void aCatalogIsTheDatabase() {
    assumeThat(SCHEMA.value("select current_database()")).isEqualTo(DATABASE);
    assertSameRows(() -> List.of(new Catalogued(), new Catalogued()), Catalogued.class);
  }

  @Entity
  @BatchEntity
  @Table(name = "shops", schema = OTHER)
  @SecondaryTable(name = "shop_notes", schema = OTHER)
  static class Shop {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name = "shop";

    @Column(table = "shop_notes")
    private String note = "note";

    @ElementCollection
    @CollectionTable(name = "shop_tags", schema = OTHER)
    private List<String> tags = List.of("a", "b");

    @ElementCollection private List<String> nearTags = List.of("c");

    @ManyToMany
    @JoinTable(name = "shop_partners", schema = OTHER)
    private List<Shop> partners = new ArrayList<>();
  }

  @Entity
  @BatchEntity
  static class Visit {
    @Id @GeneratedValue private Long id;
    @ManyToOne private Shop shop;

    protected Visit() {}

    Visit(Shop shop) {
      this.shop = shop;
    }
  }

  @Entity
  @BatchEntity
  @Table(schema = OTHER)
  static class Far {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE) // named by default
    private Long id;

    private String name = "far";
  }

  @Entity
  @BatchEntity
  static class Near {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "far_numbers")
    @SequenceGenerator(
        name = "far_numbers",
        sequenceName = "numbers",
        schema = OTHER,
        allocationSize = 3)
    private Long id;

    private String name = "near";
  }

  @Entity
  @BatchEntity
  @Table(catalog = DATABASE, schema = OTHER)
  static class Catalogued {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name = "n";
  }
}
