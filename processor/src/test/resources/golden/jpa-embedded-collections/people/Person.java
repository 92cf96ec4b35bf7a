package people;

import dev.graphsert.BatchEntity;
import jakarta.persistence.*;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Entity
@BatchEntity
class Person {
  @Id @GeneratedValue Long id;

  @Embedded Home home;

  @Embedded private Links links;

  @Embeddable
  static class Home {
    String street;

    @ElementCollection @OrderColumn List<String> phones;

    @Embedded Garden garden;
  }

  @Embeddable
  record Garden(@ElementCollection Map<String, Integer> trees) {}

  @Embeddable
  static class Links {
    @ManyToMany private Set<Person> friends;

    @OneToMany(mappedBy = "owner", cascade = CascadeType.ALL)
    List<Dog> dogs;

    @OneToOne(mappedBy = "favouriteOf", cascade = CascadeType.ALL)
    Dog favourite;
  }

  @Entity
  @BatchEntity
  static class Dog {
    @Id @GeneratedValue Long id;
    @ManyToOne Person owner;
    @OneToOne Person favouriteOf;
  }
}
