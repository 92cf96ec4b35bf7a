package dev.graphsert.it.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.BatchEntity;
import dev.graphsert.it.database.TestSchema;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKey;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.annotations.Cascade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What another entity owns is inserted with its owner where the member cascades, as in Hibernate.
 */
@SuppressWarnings({"UnusedVariable", "removal"}) // as entities are
final class CascadeTest {

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with("select 1");

  private static final String PARTS = "\"cascadetest$part\"";

  private static HibernatePeer peer() {
    return new HibernatePeer(SCHEMA, Maker.class, Part.class);
  }

  /** The owner alone is added, and a number of parts is inserted. */
  private static void assertInserted(int parts, Function<Maker, List<Part>> owned) {
    Supplier<List<?>> graph =
        () -> {
          Maker maker = new Maker();
          owned.apply(maker).forEach(part -> part.maker = maker);
          return List.of(maker);
        };
    peer().assertSameRows(graph);
    assertThat(peer().rowsOfGraphsert(graph).get(PARTS)).hasSize(parts);
  }

  private static List<Part> twoParts() {
    return List.of(new Part(2), new Part(1));
  }

  @Test
  void allOfAList() {
    assertInserted(
        2,
        maker -> {
          maker.all.addAll(twoParts());
          return maker.all;
        });
  }

  @Test
  void persistOfASet() {
    assertInserted(
        2,
        maker -> {
          maker.persisted.addAll(twoParts());
          return List.copyOf(maker.persisted);
        });
  }

  @Test
  void ofAMapByTheKeyOfItsElements() {
    assertInserted(
        2,
        maker -> {
          twoParts().forEach(part -> maker.byNumber.put(part.number, part));
          return List.copyOf(maker.byNumber.values());
        });
  }

  @Test
  void asHibernateSaysIt() {
    assertInserted(
        2,
        maker -> {
          maker.asHibernateSays.addAll(twoParts());
          return maker.asHibernateSays;
        });
    assertInserted(
        1,
        maker -> {
          maker.oneAsHibernateSays = new Part(5);
          return List.of(maker.oneAsHibernateSays);
        });
  }

  @Test
  void ofOne() {
    assertInserted(
        1,
        maker -> {
          maker.one = new Part(5);
          return List.of(maker.one);
        });
  }

  @Test
  void nothingWhereItDoesNotCascade() {
    assertInserted(
        0,
        maker -> {
          maker.merged.addAll(twoParts());
          return maker.merged;
        });
    assertInserted(
        0,
        maker -> {
          maker.unsaid.addAll(twoParts());
          return maker.unsaid;
        });
    assertInserted(
        0,
        maker -> {
          maker.oneUnsaid = new Part(5);
          return List.of(maker.oneUnsaid);
        });
  }

  @Entity
  @BatchEntity
  static class Maker {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @OneToMany(mappedBy = "maker", cascade = CascadeType.ALL)
    private List<Part> all = new ArrayList<>();

    @OneToMany(mappedBy = "maker", cascade = CascadeType.PERSIST)
    private Set<Part> persisted = new LinkedHashSet<>();

    @OneToMany(mappedBy = "maker", cascade = CascadeType.ALL)
    @MapKey
    private Map<Long, Part> byNumber = new LinkedHashMap<>();

    @OneToMany(mappedBy = "maker")
    @Cascade(org.hibernate.annotations.CascadeType.PERSIST)
    private List<Part> asHibernateSays = new ArrayList<>();

    @OneToMany(
        mappedBy = "maker",
        cascade = {CascadeType.MERGE, CascadeType.REFRESH})
    private List<Part> merged = new ArrayList<>();

    @OneToMany(mappedBy = "maker")
    private List<Part> unsaid = new ArrayList<>();

    @OneToOne(mappedBy = "maker", cascade = CascadeType.PERSIST)
    private Part one;

    @OneToOne(mappedBy = "maker")
    @Cascade({
      org.hibernate.annotations.CascadeType.MERGE,
      org.hibernate.annotations.CascadeType.ALL
    })
    private Part oneAsHibernateSays;

    @OneToOne(mappedBy = "maker")
    private Part oneUnsaid;
  }

  /** Its id is set when it is made. */
  @Entity
  @BatchEntity
  static class Part {
    @Id private Long number;
    @ManyToOne private Maker maker;

    protected Part() {}

    Part(long number) {
      this.number = number;
    }
  }
}
