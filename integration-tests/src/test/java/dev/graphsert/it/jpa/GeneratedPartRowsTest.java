package dev.graphsert.it.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphsert.BatchEntity;
import dev.graphsert.GraphsertException;
import dev.graphsert.it.database.TestSchema;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.SequenceGenerator;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Keys of which one part is generated get the rows that Hibernate writes. */
@SuppressWarnings("UnusedVariable") // as entities are
final class GeneratedPartRowsTest {

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with("select 1");

  private static void assertSameRows(Supplier<List<?>> graph, Class<?>... entities) {
    new HibernatePeer(SCHEMA, entities).assertSameRows(graph);
  }

  @Test
  void aPartOfAKeyOfSeveralMembers() {
    assertSameRows(
        () -> {
          Invoice first = new Invoice("a");
          Invoice second = new Invoice("b");
          return List.of(first, second, new Payment(second), new Payment(null), new Payment(first));
        },
        Invoice.class,
        Payment.class);
  }

  @Test
  void aPartOfAnEmbeddedKeyThatOthersRepeat() {
    assertSameRows(
        () -> {
          Event first = new Event(2025);
          Event second = new Event(2026);
          return List.of(first, second, new Guest(second, "ann"), new Guest(first, "bob"));
        },
        Event.class,
        Guest.class);
  }

  @Test
  void aPartBesideTheKeyOfANewEntity() {
    assertSameRows(
        () -> {
          Event event = new Event(2026);
          return List.of(event, new Photo(event), new Photo(event));
        },
        Event.class,
        Photo.class);
  }

  @Test
  void aPartThatIsAUuid() {
    Map<String, List<Object>> rows =
        new HibernatePeer(SCHEMA, Token.class)
            .rowsOfGraphsert(() -> List.of(new Token("a"), new Token("b")));
    assertThat(rows.values())
        .singleElement()
        .satisfies(tokens -> assertThat(tokens).hasSize(2).doesNotHaveDuplicates());
  }

  @Test
  void aKeyThatIsNotThereIsRefused() {
    HibernatePeer peer = new HibernatePeer(SCHEMA, Event.class);
    Event event = new Event(2026);
    event.id = null;
    assertThatThrownBy(() -> peer.rowsOfGraphsert(() -> List.of(event)))
        .isInstanceOf(GraphsertException.class)
        .hasMessageContaining("part of its id is not set");
  }

  static class InvoiceKey implements Serializable {
    private static final long serialVersionUID = 1;
    private Long number;
    private String tenant;

    @Override
    public boolean equals(Object other) {
      return other instanceof InvoiceKey key
          && Objects.equals(key.number, number)
          && Objects.equals(key.tenant, tenant);
    }

    @Override
    public int hashCode() {
      return Objects.hash(number, tenant);
    }
  }

  @Entity
  @BatchEntity
  @IdClass(InvoiceKey.class)
  static class Invoice {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long number;

    @Id private String tenant;
    private String text = "t";

    protected Invoice() {}

    Invoice(String tenant) {
      this.tenant = tenant;
    }
  }

  @Entity
  @BatchEntity
  static class Payment {
    @Id @GeneratedValue private Long id;
    @ManyToOne private Invoice invoice;

    protected Payment() {}

    Payment(Invoice invoice) {
      this.invoice = invoice;
    }
  }

  @Embeddable
  static class EventKey implements Serializable {
    private static final long serialVersionUID = 1;

    @GeneratedValue
    @SequenceGenerator(sequenceName = "event_numbers", allocationSize = 1)
    private int number;

    private int year;

    protected EventKey() {}

    EventKey(int year) {
      this.year = year;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof EventKey key && key.number == number && key.year == year;
    }

    @Override
    public int hashCode() {
      return Objects.hash(number, year);
    }
  }

  @Entity
  @BatchEntity
  static class Event {
    @EmbeddedId private EventKey id;

    protected Event() {}

    Event(int year) {
      id = new EventKey(year);
    }
  }

  @Embeddable
  static class GuestKey implements Serializable {
    private static final long serialVersionUID = 1;
    private EventKey event;
    private String name;

    protected GuestKey() {}

    GuestKey(String name) {
      this.name = name;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof GuestKey key
          && Objects.equals(key.event, event)
          && Objects.equals(key.name, name);
    }

    @Override
    public int hashCode() {
      return Objects.hash(event, name);
    }
  }

  @Entity
  @BatchEntity
  static class Guest {
    @EmbeddedId private GuestKey key;

    @MapsId("event")
    @ManyToOne
    private Event event;

    protected Guest() {}

    Guest(Event event, String name) {
      this.event = event;
      key = new GuestKey(name);
    }
  }

  static class PhotoKey implements Serializable {
    private static final long serialVersionUID = 1;
    private EventKey event;
    private Long number;

    @Override
    public boolean equals(Object other) {
      return other instanceof PhotoKey key
          && Objects.equals(key.event, event)
          && Objects.equals(key.number, number);
    }

    @Override
    public int hashCode() {
      return Objects.hash(event, number);
    }
  }

  @Entity
  @BatchEntity
  @IdClass(PhotoKey.class)
  static class Photo {
    @Id @ManyToOne private Event event;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long number;

    protected Photo() {}

    Photo(Event event) {
      this.event = event;
    }
  }

  @Embeddable
  static class TokenKey implements Serializable {
    private static final long serialVersionUID = 1;

    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID secret;

    private String owner;

    @Override
    public boolean equals(Object other) {
      return other instanceof TokenKey key
          && Objects.equals(key.secret, secret)
          && Objects.equals(key.owner, owner);
    }

    @Override
    public int hashCode() {
      return Objects.hash(secret, owner);
    }
  }

  @Entity
  @BatchEntity
  static class Token {
    @EmbeddedId private TokenKey key = new TokenKey();

    protected Token() {}

    Token(String owner) {
      key.owner = owner;
    }
  }
}
