package dev.graphsert.it.own;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Entity
@Table(name = "album")
class TheirAlbum {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @ElementCollection
  @CollectionTable(name = "album_tags", joinColumns = @JoinColumn(name = "album"))
  @OrderColumn(name = "place")
  @Column(name = "tag")
  List<String> tags = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "album_moods", joinColumns = @JoinColumn(name = "album_id"))
  @Enumerated(EnumType.STRING)
  Set<OwnCollectionRowsTest.Mood> moods = new LinkedHashSet<>();

  @ElementCollection
  @CollectionTable(name = "album_tracks", joinColumns = @JoinColumn(name = "album_id"))
  List<Track> tracks = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "album_prices", joinColumns = @JoinColumn(name = "album_id"))
  @MapKeyColumn(name = "currency")
  @Column(name = "price")
  Map<String, Integer> prices = new LinkedHashMap<>();

  @ElementCollection
  @CollectionTable(name = "album_days", joinColumns = @JoinColumn(name = "album_id"))
  @MapKeyColumn(name = "days_key")
  @Convert(attributeName = "key", converter = TheirYesNo.class)
  Map<Boolean, Track> days = new LinkedHashMap<>();

  @ManyToMany(cascade = CascadeType.ALL)
  @JoinTable(
      name = "album_artists",
      joinColumns = @JoinColumn(name = "album_id"),
      inverseJoinColumns = @JoinColumn(name = "artist"))
  List<TheirArtist> artists = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "album_shares", joinColumns = @JoinColumn(name = "album_id"))
  @MapKeyJoinColumn(name = "artist")
  @Column(name = "share")
  Map<TheirArtist, Integer> shares = new LinkedHashMap<>();

  @ManyToMany(cascade = CascadeType.ALL)
  @JoinTable(
      name = "album_guests",
      joinColumns = @JoinColumn(name = "album_id"),
      inverseJoinColumns = @JoinColumn(name = "guests_id"))
  @MapKeyColumn(name = "name")
  Map<String, TheirArtist> guests = new LinkedHashMap<>();

  Cover cover;

  @Embeddable
  static class Track {
    String title;
    int seconds;

    Track() {}

    Track(String title, int seconds) {
      this.title = title;
      this.seconds = seconds;
    }
  }

  @Embeddable
  static class Cover {
    @Column(name = "cover_colour")
    String colour;

    @ElementCollection
    @CollectionTable(name = "album_marks", joinColumns = @JoinColumn(name = "album_id"))
    @OrderColumn(name = "place")
    @Column(name = "mark")
    List<String> marks;

    Cover() {}

    Cover(String colour, List<String> marks) {
      this.colour = colour;
      this.marks = marks;
    }
  }

  static class TheirYesNo implements AttributeConverter<Boolean, String> {
    @Override
    public String convertToDatabaseColumn(Boolean value) {
      return value == null ? null : value ? "yes" : "no";
    }

    @Override
    public Boolean convertToEntityAttribute(String stored) {
      return "yes".equals(stored);
    }
  }
}
