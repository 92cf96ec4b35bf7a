package shop;

import dev.graphsert.BatchEntity;
import jakarta.persistence.*;
import java.util.*;

@Entity
@BatchEntity
class Item {
  @Id
  @GeneratedValue(strategy = GenerationType.TABLE)
  Long id; //! Item.id cannot be inserted as @GeneratedValue says: Ids from a table of counters are not supported. Generate by IDENTITY, SEQUENCE or UUID, name an IdGenerator in @BatchEntity(idGenerator), or leave @GeneratedValue away and set ids yourself.

  @ElementCollection @CollectionTable(joinColumns = {@JoinColumn(name = "a"), @JoinColumn(name = "b")}) List<String> tags; //! Item.tags cannot be inserted as @CollectionTable says: Together the columns must stand for those of the target's id, in their order or by referencedColumnName, which are id. Change the mapping, or exclude the member with @dev.graphsert.Transient.
  @ElementCollection @OrderColumn Set<String> orderedSet; //! Item.orderedSet cannot be inserted as @OrderColumn says: Only the elements of a List have a place. Change the mapping, or exclude the member with @dev.graphsert.Transient.
  @ElementCollection @MapKey Map<String, String> byMember; //! Item.byMember cannot be inserted as @MapKey says: Only maps of entities are keyed by a member. Change the mapping, or exclude the member with @dev.graphsert.Transient.
  @ElementCollection Map<byte[], String> byBytes; //! Item.byBytes cannot be inserted as @MapKeyColumn says: Keys are values of one column that are compared exactly, and not of type byte[]. Change the mapping, or exclude the member with @dev.graphsert.Transient.
  @ElementCollection Map<Rated, String> byRated; //! Item.byRated cannot be inserted as @EnumeratedValue says: Rated.value is of type long: by JPA it must be byte, short or int, or with STRING String. Change the mapping, or exclude the member with @dev.graphsert.Transient.
  @ElementCollection @MapKeyClass(String.class) Map<Object, String> byClass; //! Item.byClass cannot be inserted as @MapKeyClass says: Keys are read as the type that the map declares for them. Change the mapping, or exclude the member with @dev.graphsert.Transient.
  @ElementCollection String[] array; //! Item.array cannot be inserted as @ElementCollection says: Only collections and maps of definite types are supported. Change the mapping, or exclude the member with @dev.graphsert.Transient.
  @ElementCollection List<List<String>> lists; //! Item.lists cannot be a column: its type is java.util.List<java.lang.String>. Supported are the primitive types and their wrappers, String, BigDecimal, BigInteger, UUID, byte[], enums, LocalDate, LocalTime, OffsetTime, LocalDateTime, OffsetDateTime, Instant, Duration, Period, InetAddress, Map<String, String> and dev.graphsert.Range; arrays of these; records, and classes with @Embedded, of these; and @BatchEntity classes as references. Use one of them, or exclude the member with @Transient.
  @ElementCollection @AttributeOverride(name = "value", column = @Column(name = "a")) Map<String, String> overridden; //! Item.overridden cannot be inserted as @AttributeOverride says: The columns are named by @Column and @MapKeyColumn. Change the mapping, or exclude the member with @dev.graphsert.Transient.
  @ManyToMany @CollectionTable List<Item> friends; //! Item.friends cannot be inserted as @CollectionTable says: Only an @ElementCollection has such a table. Change the mapping, or exclude the member with @dev.graphsert.Transient.
  @ManyToMany @JoinTable(inverseJoinColumns = @JoinColumn(referencedColumnName = "code")) List<Item> byCodes; //! Item.byCodes cannot be inserted as @JoinTable says: Its referencedColumnName is neither the column of the target's id, nor that of a value of the target that can be read here. Change the mapping, or exclude the member with @dev.graphsert.Transient.
  @ManyToMany List<String> texts; //! Item.texts refers to java.lang.String, which has no insert plan. Annotate that class with @BatchEntity beside @Entity, or compile with -Agraphsert.entities=jpa, which does it for every @Entity.
  @OneToMany(mappedBy = "parent", cascade = CascadeType.ALL) @OrderColumn List<Item> ordered; //! Item.ordered cannot be inserted as @OrderColumn says: Its column is in the table of the other side. Change the mapping, or exclude the member with @dev.graphsert.Transient.
  @OneToMany(mappedBy = "parent", cascade = CascadeType.ALL) Map<Long, Item> mapped; //! Item.mapped cannot be inserted as @OneToMany says: The column of its keys is in the table of the other side; see @MapKey. Change the mapping, or exclude the member with @dev.graphsert.Transient.
  @OneToOne(mappedBy = "joinedBy") @JoinTable Item joined; //! Item.joined cannot be inserted as @JoinTable says: Only an association of the entity has one, on the side that is not mapped by the other. Change the mapping, or exclude the member with @dev.graphsert.Transient.
  @OneToOne @JoinTable Item joinedBy;
  @ManyToOne @JoinColumn(referencedColumnName = "code") Item byCode; //! Item.byCode cannot be inserted as @JoinColumn says: Its referencedColumnName is neither the column of the target's id, nor that of a value of the target that can be read here. Change the mapping, or exclude the member with @dev.graphsert.Transient.
  @ManyToOne @JoinColumn(name = "a") @JoinColumn(name = "b") Item byBoth; //! Item.byBoth cannot be inserted as @JoinColumn says: Together the columns must stand for those of the target's id, in their order or by referencedColumnName, which are id. Change the mapping, or exclude the member with @dev.graphsert.Transient.
  @OneToOne @MapsId("x") Item shared; //! Item.shared cannot be inserted as @MapsId says: The key has no part "x". Change the mapping, or exclude the member with @dev.graphsert.Transient.
  @Column(table = "other") String elsewhere; //! Item.elsewhere cannot be inserted as @Column says: Its table other is no @SecondaryTable here. Change the mapping, or exclude the member with @dev.graphsert.Transient.
  @Lob String large; //! Item.large cannot be inserted as @Lob says: In PostgreSQL Hibernate makes it a large object, of which the column has the number; with @JdbcTypeCode(SqlTypes.LONGVARCHAR or VARBINARY) the value is in the column. Where it is there anyway, as with EclipseLink and OpenJPA, compile with -Agraphsert.lobs=value. Change the mapping, or exclude the member with @dev.graphsert.Transient.
  @Version java.time.LocalDate versionByDate; //! Item.versionByDate cannot be inserted as @Version says: A version is a number or a time, and a member of the entity itself. Make it a Long, long, Integer, int, Short, short, Instant, LocalDateTime, OffsetDateTime, ZonedDateTime, Timestamp, Date or Calendar.
  @Convert(converter = Generic.class) String converted; //! Item.converted cannot be inserted as @Convert says: Generic must be an AttributeConverter of definite types that is visible from the entity's package, with a constructor without parameters. Change the mapping, or exclude the member with @dev.graphsert.Transient.
  @Convert(converter = ForLong.class) String convertedAsLong; //! Item.convertedAsLong cannot be inserted as @Convert says: ForLong converts java.lang.Long instead. Change the mapping, or exclude the member with @dev.graphsert.Transient.
  @Enumerated Rated rated; //! Item.rated cannot be inserted as @EnumeratedValue says: Rated.value is of type long: by JPA it must be byte, short or int, or with STRING String. Change the mapping, or exclude the member with @dev.graphsert.Transient.

  Lettered letteredByOrdinal; //! Item.letteredByOrdinal cannot be inserted as @EnumeratedValue says: Lettered.letter is of type java.lang.String: by JPA it must be byte, short or int, or with STRING String. Change the mapping, or exclude the member with @dev.graphsert.Transient.

  abstract static class Generic implements AttributeConverter<String, String> {}

  static class ForLong implements AttributeConverter<Long, String> {
    @Override
    public String convertToDatabaseColumn(Long value) {
      return null;
    }

    @Override
    public Long convertToEntityAttribute(String value) {
      return null;
    }
  }

  enum Rated {
    GOOD;
    @EnumeratedValue final long value = 5;
  }

  enum Lettered {
    GOOD;
    @EnumeratedValue final String letter = "g";
  }
}
