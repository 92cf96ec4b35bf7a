package dev.graphsert.it.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphsert.BatchEntity;
import dev.graphsert.GraphsertException;
import dev.graphsert.Session;
import dev.graphsert.it.database.TestSchema;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a new entity refers to may be in the database already. */
@SuppressWarnings("UnusedVariable") // as entities are
final class ExistingTargetTest {

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with("select 1");

  private static HibernatePeer peer() {
    return new HibernatePeer(
        SCHEMA, City.class, Currency.class, Shelf.class, Shop.class, Sign.class);
  }

  @Test
  void withAnIdThatWasGenerated() {
    peer()
        .assertSameRowsAround(
            City::new,
            city -> {
              Shop shop = new Shop();
              shop.city = city;
              return List.of(shop, new Shop());
            });
  }

  @Test
  void withAnIdThatWasAssigned() {
    peer()
        .assertSameRowsAround(
            () -> new Currency("EUR"),
            currency -> {
              Shop shop = new Shop();
              shop.currency = currency;
              return List.of(shop);
            });
  }

  @Test
  void withAKeyOfSeveralColumns() {
    peer()
        .assertSameRowsAround(
            () -> new Shelf("a", 7),
            shelf -> {
              Shop shop = new Shop();
              shop.shelf = shelf;
              return List.of(shop, new Shop());
            });
  }

  @Test
  void inAnEmbeddedValue() {
    peer()
        .assertSameRowsAround(
            City::new,
            city -> {
              Shop shop = new Shop();
              shop.address.town = city;
              return List.of(shop);
            });
  }

  @Test
  void inAJoinTable() {
    peer()
        .assertSameRowsAround(
            City::new,
            city -> {
              Shop shop = new Shop();
              shop.delivers.add(city);
              shop.delivers.add(new City());
              shop.origin = city;
              return List.of(shop.delivers.get(1), shop);
            });
  }

  @Test
  void asTheKey() {
    peer().assertSameRowsAround(City::new, city -> List.of(new Sign(city)));
  }

  @Test
  void proxiesAreRefused() {
    try (SessionFactory factory = peer().factory()) {
      factory.getSchemaManager().exportMappedObjects(false);
      factory.inTransaction(
          hibernate -> {
            Shop shop = new Shop();
            shop.city = hibernate.getReference(City.class, 5L);
            assertThat(shop.city.getClass()).isNotEqualTo(City.class);
            try (Session session = SCHEMA.openSession()) {
              assertThatThrownBy(
                      () -> {
                        session.add(shop);
                        session.commit();
                      })
                  .isInstanceOf(GraphsertException.class)
                  .hasMessageContaining("City$HibernateProxy");
            }
          });
      assertThat(SCHEMA.count("\"existingtargettest$shop\"")).isZero();
    }
  }

  @Entity
  @BatchEntity
  static class City {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    private String name = "city";
  }

  @Entity
  @BatchEntity
  static class Currency {
    @Id private String code;

    protected Currency() {}

    Currency(String code) {
      this.code = code;
    }
  }

  @Embeddable
  record Place(String room, int number) implements Serializable {}

  @Entity
  @BatchEntity
  static class Shelf {
    @EmbeddedId private Place place;

    protected Shelf() {}

    Shelf(String room, int number) {
      place = new Place(room, number);
    }
  }

  @Embeddable
  static class Address {
    private String street = "street";
    @ManyToOne private City town;
  }

  @Entity
  @BatchEntity
  static class Shop {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @ManyToOne private City city;
    @ManyToOne private Currency currency;
    @ManyToOne private Shelf shelf;
    private Address address = new Address();
    @ManyToMany private List<City> delivers = new ArrayList<>();

    @ManyToOne
    @JoinTable(name = "origins")
    private City origin;
  }

  @Entity
  @BatchEntity
  static class Sign {
    @Id private Long id;
    @MapsId @OneToOne private City city;

    protected Sign() {}

    Sign(City city) {
      this.city = city;
    }
  }
}
