package dev.graphsert.it.jpa;

import dev.graphsert.BatchEntity;
import dev.graphsert.it.database.TestSchema;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKey;
import jakarta.persistence.MapKeyClass;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.MapKeyJoinColumns;
import jakarta.persistence.MapKeyTemporal;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.TemporalType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Collection;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.naming.ImplicitJoinTableNameSource;
import org.hibernate.boot.model.naming.ImplicitNamingStrategyJpaCompliantImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tables of values and join tables get the rows that Hibernate writes into them. */
@SuppressWarnings({"UnusedVariable", "JavaUtilDate", "deprecation"}) // as entities are
final class CollectionRowsTest {

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with("select 1");

  private static final long DAY = 86_400_000;

  private static void assertSameRows(Supplier<List<?>> graph, Class<?>... entities) {
    new HibernatePeer(SCHEMA, entities).assertSameRows(graph);
  }

  @Test
  void collectionsOfValues() {
    assertSameRows(
        () -> {
          Song empty = new Song();
          empty.words = null;
          empty.chords = List.of();
          Song sung = new Song();
          Singer singer = new Singer();
          sung.verses.add(new Verse("sung"));
          sung.verses.get(2).singer = singer;
          return List.of(new Song(), empty, singer, sung);
        },
        Song.class,
        Singer.class);
  }

  @Test
  void mapsOfValues() {
    assertSameRows(() -> List.of(new Singer(), new Dictionary()), Dictionary.class, Singer.class);
  }

  @Test
  void mapsOfKeysWithSeveralColumns() {
    assertSameRows(
        () -> {
          Place place = new Place("Ulm", 5);
          return List.of(place, new Atlas(place));
        },
        Place.class,
        Atlas.class);
  }

  @Test
  void joinTables() {
    assertSameRows(
        () -> {
          Band band = new Band();
          Band other = new Band();
          Singer singer = new Singer();
          band.singers.add(singer);
          band.singers.add(null);
          band.singers.add(new Singer());
          other.singers.add(singer);
          band.lead.put("left", singer);
          band.fees.put(singer, 7);
          band.byName.put("same", singer);
          band.rivals.add(other);
          band.fans.add(new Fan(band));
          band.fans.get(0).likes.add(other);
          band.fans.get(0).likes.add(band);
          return List.of(singer, band.singers.get(2), other, band.fans.get(0), band);
        },
        Band.class,
        Fan.class,
        Singer.class);
  }

  @Test
  void joinTablesAsSpringNamesThem() {
    Supplier<List<?>> graph =
        () -> {
          SpringSong song = new SpringSong();
          SpringSinger singer = new SpringSinger();
          song.leadSingers = Set.of(singer);
          return List.of(singer, song);
        };
    HibernatePeer peer =
        new HibernatePeer(SCHEMA, SpringSong.class, SpringSinger.class)
            .with(
                "hibernate.physical_naming_strategy",
                "org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy")
            .with("hibernate.implicit_naming_strategy", AsSpring.class.getName());
    peer.assertSameRows(graph);
  }

  /** As Spring Boot has it. */
  public static final class AsSpring extends ImplicitNamingStrategyJpaCompliantImpl {
    private static final long serialVersionUID = 1;

    @Override
    public Identifier determineJoinTableName(ImplicitJoinTableNameSource source) {
      String name =
          source.getOwningPhysicalTableName()
              + "_"
              + source.getAssociationOwningAttributePath().getProperty();
      return toIdentifier(name, source.getBuildingContext());
    }
  }

  enum Mood {
    GLAD,
    SAD
  }

  @Entity
  @BatchEntity
  static class Song {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @ElementCollection private List<String> words = Arrays.asList("la", null, "la", "lo");

    @ElementCollection @OrderColumn
    private List<String> lines = new ArrayList<>(Arrays.asList("first", null, "third"));

    @ElementCollection
    @OrderColumn(name = "placeOf")
    @Column(name = "\"Chord\"")
    @CollectionTable(name = "songChords", joinColumns = @JoinColumn(name = "ofSong"))
    List<String> chords = List.of("a", "b");

    @ElementCollection private Set<Mood> moods = Set.of(Mood.SAD);

    @ElementCollection
    @Enumerated(EnumType.STRING)
    private Collection<Mood> named = List.of(Mood.SAD, Mood.GLAD);

    @ElementCollection
    @Convert(converter = Backwards.class)
    private Set<String> reversed = Set.of("abc");

    @ElementCollection private List<BigDecimal> prices = List.of(new BigDecimal("1.25"));

    @ElementCollection
    @AttributeOverride(name = "firstLine", column = @Column(name = "opening"))
    @OrderColumn
    private List<Verse> verses = new ArrayList<>(Arrays.asList(new Verse("one"), null));
  }

  @Embeddable
  static class Verse {
    private String firstLine;
    private int lineCount = 4;
    @ManyToOne private Singer singer;

    Verse() {}

    Verse(String firstLine) {
      this.firstLine = firstLine;
    }
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
  static class Singer {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long singerId;

    String name = "name";
  }

  @Entity(name = "Lexicon")
  @BatchEntity
  static class Dictionary {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    @ElementCollection
    Map<String, String> words = new TreeMap<>(Map.of("one", "eins", "two", "zwei"));

    @ElementCollection
    @MapKeyColumn(name = "theKey")
    @Column(name = "theValue")
    private Map<Integer, BigDecimal> prices = Map.of(3, new BigDecimal("4.50"));

    @ElementCollection
    @MapKeyTemporal(TemporalType.DATE)
    private Map<Date, String> byDate = Map.of(new Date(3 * DAY + 5), "x");

    @ElementCollection
    @MapKeyTemporal(TemporalType.TIME)
    private Map<Date, String> byTime = Map.of(new Date(3 * DAY + 5_000), "x");

    @ElementCollection
    @MapKeyTemporal(TemporalType.TIMESTAMP)
    private Map<Calendar, String> byCalendar =
        Map.of(new GregorianCalendar(2020, Calendar.MAY, 4, 5, 6, 7), "x");

    @ElementCollection private Map<Date, String> byMoment = Map.of(new Date(3 * DAY + 5), "x");

    @ElementCollection
    @MapKeyClass(String.class)
    private Map<String, String> byClass = Map.of("a", "b");

    @ElementCollection private Map<Mood, Mood> byOrdinal = Map.of(Mood.SAD, Mood.GLAD);

    @ElementCollection
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Mood, Integer> byName = Map.of(Mood.SAD, 1);

    @ElementCollection
    @AttributeOverride(name = "value.firstLine", column = @Column(name = "opening"))
    private Map<String, Verse> verses = new LinkedHashMap<>(Map.of("v", new Verse("one")));
  }

  @Entity
  @BatchEntity
  static class Place {
    @EmbeddedId private PlaceId id;

    Place() {}

    Place(String city, int number) {
      id = new PlaceId(city, number);
    }
  }

  @Embeddable
  record PlaceId(String city, int number) {}

  @Entity
  @BatchEntity
  static class Atlas {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @ElementCollection
    @MapKeyJoinColumns({
      @MapKeyJoinColumn(name = "placeNumber", referencedColumnName = "number"),
      @MapKeyJoinColumn(name = "placeCity", referencedColumnName = "city")
    })
    private Map<Place, String> notes = new LinkedHashMap<>();

    Atlas() {}

    Atlas(Place place) {
      notes.put(place, "note");
    }
  }

  @Entity(name = "Gang")
  @BatchEntity
  static class Band {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    @ManyToMany @OrderColumn private List<Singer> singers = new ArrayList<>();

    @ManyToMany
    @JoinTable(name = "leads")
    private Map<String, Singer> lead = new TreeMap<>();

    @ElementCollection
    @MapKeyJoinColumn(name = "payee")
    private Map<Singer, Integer> fees = new LinkedHashMap<>();

    @OneToMany
    @JoinTable(name = "named_singers")
    @MapKey(name = "name")
    private Map<String, Singer> byName = new LinkedHashMap<>();

    @ManyToMany
    @JoinTable(
        name = "Rivalry",
        joinColumns = @JoinColumn(name = "one"),
        inverseJoinColumns = @JoinColumn(name = "otherOne", referencedColumnName = "id"))
    Set<Band> rivals = new java.util.HashSet<>();

    @OneToMany(cascade = CascadeType.ALL)
    List<Fan> fans = new ArrayList<>();

    @ManyToMany(mappedBy = "likes", cascade = CascadeType.PERSIST)
    List<Fan> likedBy = new ArrayList<>();
  }

  @Entity
  @BatchEntity
  static class Fan {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    @ManyToMany List<Band> likes = new ArrayList<>();

    Fan() {}

    Fan(Band band) {
      band.likedBy.add(this);
    }
  }

  @Entity
  @BatchEntity(naming = dev.graphsert.Naming.SPRING)
  static class SpringSong {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    @ElementCollection @OrderColumn List<String> someWords = List.of("la");
    @ElementCollection Map<String, Integer> wordCounts = Map.of("la", 1);
    @ManyToMany Set<SpringSinger> leadSingers = Set.of();
  }

  @Entity
  @BatchEntity(naming = dev.graphsert.Naming.SPRING)
  static class SpringSinger {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long singerId;
  }
}
