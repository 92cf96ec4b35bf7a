package dev.graphsert.it.jpa;

import dev.graphsert.BatchEntity;
import dev.graphsert.it.database.TestSchema;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
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

/** Names in quotes and in backticks keep their case, and may be reserved words. */
@SuppressWarnings("UnusedVariable") // as entities are
final class QuotedNamesTest {

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with("select 1");

  private static void assertSameRows(Supplier<List<?>> graph, Class<?>... entities) {
    new HibernatePeer(SCHEMA, entities).assertSameRows(graph);
  }

  @Test
  void ofTablesColumnsAndSequences() {
    assertSameRows(
        () -> {
          Customer customer = new Customer();
          Order order = new Order(customer);
          return List.of(customer, new Customer(), order, new Order(customer), new Ticked(order));
        },
        Customer.class,
        Order.class,
        Ticked.class);
  }

  @Test
  void thatOthersAreMadeOf() {
    assertSameRows(
        () -> {
          Customer customer = new Customer();
          Order order = new Order(customer);
          Packet packet = new Packet(order);
          Parcel parcel = new Parcel();
          packet.others.add(order);
          parcel.lostOrders.add(order);
          parcel.shippedWith = packet;
          return List.of(customer, order, packet, parcel);
        },
        Customer.class,
        Order.class,
        Packet.class,
        Parcel.class);
  }

  @Test
  void thatAreReservedWords() {
    assertSameRows(
        () -> {
          User user = new User();
          User other = new User();
          other.group = user;
          other.friends.add(user);
          return List.of(user, other);
        },
        User.class);
  }

  @Entity
  @BatchEntity
  @Table(name = "\"Customers\"")
  static class Customer {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE) // named after the table by default
    private Long id;

    private String name = "n";
  }

  @Entity
  @BatchEntity
  @Table(name = "\"Order\"")
  static class Order {
    @Id
    @Column(name = "\"Order No\"")
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "numbers")
    @SequenceGenerator(name = "numbers", sequenceName = "\"Order Seq\"", allocationSize = 5)
    private Long id;

    @ManyToOne private Customer customer; // its column is named after a quoted one by default

    @ManyToOne
    @JoinColumn(name = "\"Sold To\"")
    private Customer soldTo;

    protected Order() {}

    Order(Customer customer) {
      this.customer = customer;
      soldTo = customer;
    }
  }

  @Entity
  @BatchEntity
  @Table(name = "`Back Ticked`")
  static class Ticked {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ticks")
    @SequenceGenerator(name = "ticks", sequenceName = "`Tick Seq`")
    private Long id;

    @Column(name = "`Given Name`")
    private String name = "n";

    @ManyToOne private Order order;

    @ElementCollection
    @CollectionTable(name = "`Ticked Words`", joinColumns = @JoinColumn(name = "`Of`"))
    @Column(name = "`The Word`")
    private List<String> words = List.of("a", "b");

    @ElementCollection private List<Integer> numbers = List.of(1); // named by default

    protected Ticked() {}

    Ticked(Order order) {
      this.order = order;
    }
  }

  /** Hibernate quotes what it names after something in quotes, and so keeps its case. */
  @Entity
  @BatchEntity
  @Table(name = "\"Packets\"")
  @SecondaryTable(name = "packet_notes")
  @Inheritance(strategy = InheritanceType.JOINED)
  static class Packet {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long packetNo;

    @ManyToOne private Order shippedOrder;

    @Column(table = "packet_notes")
    private String noteText = "n";

    @ManyToMany private List<Order> others = new ArrayList<>();
    @ElementCollection private List<String> foundTags = List.of("a");

    protected Packet() {}

    Packet(Order order) {
      shippedOrder = order;
    }
  }

  @Entity
  @BatchEntity
  static class Parcel extends Packet {
    @ManyToOne private Packet shippedWith;
    @ManyToMany private List<Order> lostOrders = new ArrayList<>();
  }

  @Entity
  @BatchEntity
  @Table(name = "\"user\"")
  static class User {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "tables")
    @SequenceGenerator(name = "tables", sequenceName = "\"table\"", allocationSize = 1)
    private Long id;

    @Column(name = "\"order\"")
    private String order = "o";

    @Column(name = "`select`")
    private int select = 1;

    @Column(name = "\"table\"")
    private String table = "t";

    @ManyToOne
    @JoinColumn(name = "\"group\"")
    private User group;

    @ManyToMany
    @JoinTable(
        name = "`from`",
        joinColumns = @JoinColumn(name = "`where`"),
        inverseJoinColumns = @JoinColumn(name = "\"and\""))
    private List<User> friends = new ArrayList<>();
  }
}
