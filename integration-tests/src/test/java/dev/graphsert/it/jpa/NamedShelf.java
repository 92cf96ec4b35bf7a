package dev.graphsert.it.jpa;

import dev.graphsert.BatchEntity;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Entities whose tables and columns are named by default. */
@SuppressWarnings("UnusedVariable") // as entities are
public final class NamedShelf implements Supplier<List<?>> {

  static final Class<?>[] ENTITIES = {BookTitle.class, AuthorName.class};

  /** Makes a supplier. */
  public NamedShelf() {}

  @Override
  public List<?> get() {
    AuthorName ann = new AuthorName("Ann");
    AuthorName bob = new AuthorName("Bob");
    BookTitle book = new BookTitle(ann);
    book.coAuthors.add(bob);
    return List.of(ann, bob, book, new BookTitle(bob));
  }

  @BatchEntity
  @Entity
  static class AuthorName {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long authorNo;

    private String givenName;

    protected AuthorName() {}

    AuthorName(String givenName) {
      this.givenName = givenName;
    }
  }

  @BatchEntity
  @Entity
  static class BookTitle {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long bookNo;

    private int pages1Count = 3;

    @Column(name = "subTitle")
    private String given = "s";

    @ManyToOne private AuthorName writtenBy;
    @ElementCollection @OrderColumn private List<String> keyWords = List.of("a", "b");
    @ElementCollection private Map<String, Integer> wordCounts = Map.of("a", 7);
    @ManyToMany List<AuthorName> coAuthors = new ArrayList<>();

    protected BookTitle() {}

    BookTitle(AuthorName writtenBy) {
      this.writtenBy = writtenBy;
    }
  }
}
