package dev.graphsert.it.jpa;

import dev.graphsert.BatchEntity;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.AttributeOverrides;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * A graph with some of all that JPA has: hierarchies, collections, keys, callbacks, conversions.
 */
@SuppressWarnings("UnusedVariable") // as entities are
public final class Fleet implements Supplier<List<?>> {

  static final Class<?>[] ENTITIES = {
    Vehicle.class, Truck.class, Staff.class, Driver.class, Garage.class, Lift.class, Rate.class
  };

  /** Makes a supplier. */
  public Fleet() {}

  @Override
  public List<?> get() {
    Garage garage = new Garage();
    Lift lift = new Lift(garage, 3);
    garage.lifts.add(lift);
    Driver driver = new Driver();
    Truck truck = new Truck();
    truck.home = garage;
    truck.drivers.add(driver);
    driver.badge = new Vehicle();
    return List.of(garage, driver.badge, new Staff(), driver, truck, new Rate("DE", 2026));
  }

  @MappedSuperclass
  abstract static class Counted<K> {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "counts")
    @SequenceGenerator(name = "counts", sequenceName = "fleet_counts", allocationSize = 5)
    private K id;

    @Version private int version;
  }

  static final class Listener {
    @PrePersist
    void note(Vehicle vehicle) {
      vehicle.log += " listener";
    }
  }

  @Entity
  @BatchEntity
  @Table(name = "vehicles")
  @Inheritance(strategy = InheritanceType.JOINED)
  @EntityListeners(Listener.class)
  @SecondaryTable(name = "vehicle_notes")
  static class Vehicle extends Counted<Long> {
    String log = "log";

    @Column(table = "vehicle_notes")
    private String note = "note";

    @Enumerated(EnumType.STRING)
    private Fuel fuel = Fuel.POWER;

    @Convert(converter = Backwards.class)
    private String reversed = "abc";

    @Transient private String memo = "memo";

    @PrePersist
    private void before() {
      log += " own";
    }
  }

  enum Fuel {
    PETROL,
    POWER
  }

  static final class Backwards implements AttributeConverter<String, String> {
    @Override
    public String convertToDatabaseColumn(String value) {
      return new StringBuilder(value).reverse().toString();
    }

    @Override
    public String convertToEntityAttribute(String value) {
      return convertToDatabaseColumn(value);
    }
  }

  @Entity
  @BatchEntity
  @PrimaryKeyJoinColumn(name = "vehicle")
  static class Truck extends Vehicle {
    @ManyToOne
    @JoinColumn(name = "garage")
    private Garage home;

    @ManyToMany
    @JoinTable(name = "truck_drivers")
    private List<Driver> drivers = new ArrayList<>();

    @Embedded
    @AttributeOverrides(@AttributeOverride(name = "width", column = @Column(name = "wide")))
    private Size size = new Size();
  }

  @Embeddable
  static class Size {
    private int width = 3;
    private int height = 4;
  }

  @Entity
  @BatchEntity
  @Inheritance(strategy = InheritanceType.SINGLE_TABLE)
  @DiscriminatorColumn(name = "kind")
  @DiscriminatorValue("S")
  static class Staff {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;
  }

  @Entity
  @BatchEntity
  @DiscriminatorValue("D")
  static class Driver extends Staff {
    @OneToOne private Vehicle badge;
  }

  @Entity
  @BatchEntity
  static class Garage {
    @Id @GeneratedValue private Long id;

    @ElementCollection
    @CollectionTable(name = "garage_tools", joinColumns = @JoinColumn(name = "garage"))
    @OrderColumn(name = "place")
    private List<String> tools = List.of("jack", "pump");

    @ElementCollection
    @MapKeyColumn(name = "day")
    private Map<String, Integer> hours = Map.of("mon", 8);

    @OneToMany(mappedBy = "garage", cascade = CascadeType.ALL)
    private List<Lift> lifts = new ArrayList<>();
  }

  @Embeddable
  static class LiftKey implements Serializable {
    private static final long serialVersionUID = 1;
    private Long garageId;
    private int number;

    @Override
    public boolean equals(Object other) {
      return other instanceof LiftKey key
          && Objects.equals(key.garageId, garageId)
          && key.number == number;
    }

    @Override
    public int hashCode() {
      return Objects.hash(garageId, number);
    }
  }

  @Entity
  @BatchEntity
  static class Lift {
    @EmbeddedId private LiftKey key = new LiftKey();

    @MapsId("garageId")
    @ManyToOne
    private Garage garage;

    protected Lift() {}

    Lift(Garage garage, int number) {
      this.garage = garage;
      key.number = number;
    }
  }

  record RateKey(String country, int year) implements Serializable {}

  @Entity
  @BatchEntity
  @IdClass(RateKey.class)
  static class Rate {
    @Id private String country;

    @Id
    @Column(name = "of_year")
    private int year;

    protected Rate() {}

    Rate(String country, int year) {
      this.country = country;
      this.year = year;
    }
  }
}
