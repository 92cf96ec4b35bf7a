package music;

import dev.graphsert.BatchEntity;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKey;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Entity
@BatchEntity
class Album {
  @Id @GeneratedValue Long id;

  @ElementCollection List<String> tags;

  @ElementCollection
  @OrderColumn(name = "place")
  @Column(name = "line")
  private List<? extends String> lines;

  @ElementCollection private Set<Price> prices;

  @ElementCollection
  @MapKeyEnumerated(EnumType.STRING)
  HashMap<Medium, Integer> copies;

  @ManyToMany
  @JoinTable(
      schema = "people",
      name = "album_artist",
      joinColumns = @JoinColumn(name = "album"),
      inverseJoinColumns = @JoinColumn(name = "artist"))
  @OrderColumn
  List<Artist> artists;

  @OneToMany(mappedBy = "album", cascade = CascadeType.ALL)
  @MapKey
  Map<Long, Sleeve> sleeves;

  enum Medium {
    VINYL,
    SHELLAC
  }

  @Embeddable
  record Price(String currency, long amount, @ManyToOne Artist payee) {}

  @Entity
  @BatchEntity
  static class Artist {
    @Id @GeneratedValue Long id;

    @ManyToMany(mappedBy = "artists", cascade = CascadeType.PERSIST)
    Set<Album> albums;
  }

  @Entity
  @BatchEntity
  static class Sleeve {
    @Id @GeneratedValue Long id;
    @ManyToOne Album album;
  }
}
