package dev.graphsert.it.jpa;

import dev.graphsert.BatchEntity;
import dev.graphsert.it.database.TestSchema;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Members of an interface's type are stored by the entity that {@code targetEntity} names. */
@SuppressWarnings("UnusedVariable") // as entities are
final class TargetRowsTest {

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with("select 1");

  @Test
  void referencesAndCollectionsByAnInterface() {
    new HibernatePeer(SCHEMA, Seller.class, Stall.class)
        .assertSameRows(
            () -> {
              Seller ann = new Seller("ann");
              Seller bob = new Seller("bob");
              Seller eve = new Seller("eve");
              Stall stall = new Stall();
              stall.seller = ann;
              stall.renter = bob;
              stall.helpers.add(eve);
              stall.helpers.add(ann);
              stall.guests.add(bob);
              stall.byDay.put("monday", ann);
              stall.hired.add(new Seller("hired"));
              Seller watcher = new Seller("watcher");
              watcher.watched = stall;
              stall.watchers.add(watcher);
              return List.of(ann, bob, eve, stall, new Stall());
            });
  }

  interface Named {
    String name();
  }

  @Entity
  @BatchEntity
  static class Seller implements Named {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    private String name;

    @ManyToOne(targetEntity = Stall.class)
    private Object watched;

    protected Seller() {}

    Seller(String name) {
      this.name = name;
    }

    @Override
    public String name() {
      return name;
    }
  }

  @Entity
  @BatchEntity
  static class Stall {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @ManyToOne(targetEntity = Seller.class)
    private Named seller;

    @OneToOne(targetEntity = Seller.class)
    @JoinColumn(name = "rentedBy")
    private Named renter;

    @ManyToMany(targetEntity = Seller.class)
    private List<Named> helpers = new ArrayList<>();

    @OneToMany(targetEntity = Seller.class)
    @JoinTable(name = "guests")
    private List<Named> guests = new ArrayList<>();

    @ManyToMany(targetEntity = Seller.class)
    @JoinTable(name = "days")
    private Map<String, Named> byDay = new LinkedHashMap<>();

    @OneToMany(targetEntity = Seller.class, cascade = CascadeType.ALL)
    @JoinColumn(name = "hired_by")
    private List<Named> hired = new ArrayList<>();

    @OneToMany(mappedBy = "watched", targetEntity = Seller.class, cascade = CascadeType.ALL)
    private List<Named> watchers = new ArrayList<>();
  }
}
