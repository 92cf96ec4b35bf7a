package dev.graphsert.it.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.graphsert.it.database.TestSchema;
import dev.graphsert.it.packaging.Jars;
import dev.graphsert.it.packaging.Jdk;
import dev.graphsert.it.packaging.LoadedClasses;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import lombok.Getter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Lombok and this processor in one compilation, whichever comes first on the path. */
final class LombokTest {

  private static final String OF_JPA =
      """
      package shop;

      import dev.graphsert.BatchEntity;
      import jakarta.persistence.*;
      import java.util.ArrayList;
      import java.util.List;
      import java.util.function.Supplier;
      import lombok.*;

      public final class Orders implements Supplier<List<?>> {
        @Override
        public List<?> get() {
          Order former = Order.builder().name("former").size(new Size(3, 4)).build();
          Order order = Order.builder().name("order").former(former).tags(List.of("a")).build();
          Line line = new Line(order);
          order.getLines().add(line);
          return List.of(former, order);
        }

        @Getter
        @Setter
        @Builder
        @NoArgsConstructor
        @AllArgsConstructor
        @Entity
        @Table(name = "orders")
        @BatchEntity
        public static class Order {
          @Id
          @GeneratedValue(strategy = GenerationType.SEQUENCE)
          private Long id;

          private String name;
          private boolean open;
          @Embedded private Size size;
          @ManyToOne private Order former;
          @ElementCollection @Builder.Default private List<String> tags = new ArrayList<>();

          @OneToMany(mappedBy = "order", cascade = CascadeType.ALL)
          @Builder.Default
          private List<Line> lines = new ArrayList<>();
        }

        @Data
        @NoArgsConstructor
        @AllArgsConstructor
        @Embeddable
        public static class Size {
          private int width;
          private int height;
        }

        @Data
        @NoArgsConstructor
        @Entity
        @BatchEntity
        public static class Line {
          @Id
          @GeneratedValue(strategy = GenerationType.IDENTITY)
          private Long id;

          @NonNull @ManyToOne private Order order;

          Line(Order order) {
            this.order = order;
          }
        }
      }
      """;

  /** What is read by getters, most of which Lombok makes. */
  private static final String BY_PROPERTY =
      """
      package shop;

      import dev.graphsert.BatchEntity;
      import jakarta.persistence.*;
      import java.util.List;
      import java.util.function.Supplier;
      import lombok.*;

      public final class Notes implements Supplier<List<?>> {
        @Override
        public List<?> get() {
          Note note = new Note();
          note.setText("note");
          return List.of(note);
        }

        @Entity
        @BatchEntity
        public static class Note {
          private Long id;
          @Getter @Setter private String text;

          @Id
          @GeneratedValue
          public Long getId() {
            return id;
          }

          public void setId(Long id) {
            this.id = id;
          }
        }
      }
      """;

  private static final String OWN =
      """
      package shop;

      import dev.graphsert.BatchEntity;
      import java.util.List;
      import java.util.function.Supplier;
      import lombok.*;

      public final class Own implements Supplier<List<?>> {
        @Override
        public List<?> get() {
          return List.of(Item.builder().name("item").fine(true).build());
        }

        @Data
        @Builder
        @BatchEntity
        public static class Item {
          private Long id;
          private String name;
          private boolean fine;
        }
      }
      """;

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with("select 1");

  @TempDir Path folder;

  @Test
  void entitiesOfJpaWithLombokFirst() throws Exception {
    compile("Orders", OF_JPA, lombok(), Jars.processor());
    assertSameRows("Orders", "Order", "Line");
  }

  @Test
  void entitiesOfJpaWithLombokLast() throws Exception {
    compile("Orders", OF_JPA, Jars.processor(), lombok());
    assertSameRows("Orders", "Order", "Line");
  }

  @Test
  void propertiesWithLombokFirst() throws Exception {
    compile("Notes", BY_PROPERTY, lombok(), Jars.processor());
    assertSameRows("Notes", "Note");
  }

  /** The getter is not there yet, and its column would be NULL. */
  @Test
  void propertiesWithLombokLastAreRefused() {
    assertThatThrownBy(() -> compile("Notes", BY_PROPERTY, Jars.processor(), lombok()))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Note.text cannot be inserted as @Getter says")
        .hasMessageContaining("Name Lombok before Graphsert");
  }

  @Test
  void ownEntitiesWithLombokFirst() throws Exception {
    compile("Own", OWN, lombok(), Jars.processor());
    assertOwnRow();
  }

  @Test
  void ownEntitiesWithLombokLast() throws Exception {
    compile("Own", OWN, Jars.processor(), lombok());
    assertOwnRow();
  }

  private static Path lombok() {
    return Jars.of(Getter.class);
  }

  /** In a process of its own: in this one the order would be that of our class path. */
  private void compile(String name, String source, Path... processors) throws Exception {
    Path file = Files.writeString(folder.resolve(name + ".java"), source);
    Jdk.javac(
        List.of(
            "-classpath",
            System.getProperty("java.class.path"),
            "--processor-path",
            Jdk.path(processors),
            "-d",
            folder.toString(),
            file.toString()));
  }

  private void assertSameRows(String supplier, String... entities) throws Exception {
    try (LoadedClasses classes = new LoadedClasses(List.of(folder))) {
      List<Class<?>> loaded = new ArrayList<>();
      for (String entity : entities) {
        loaded.add(classes.load("shop." + supplier + "$" + entity));
      }
      HibernatePeer peer = new HibernatePeer(SCHEMA, loaded.toArray(Class<?>[]::new));
      Supplier<List<?>> graph = graph(classes.load("shop." + supplier));
      Map<String, List<Object>> rows = peer.rowsOfHibernate(graph);
      assertThat(rows.values()).as("rows of each table").noneMatch(List::isEmpty);
      assertThat(peer.rowsOfGraphsert(graph)).isEqualTo(rows);
    }
  }

  private void assertOwnRow() throws Exception {
    SCHEMA.execute("create table item (id bigserial primary key, name text, fine boolean)");
    try (LoadedClasses classes = new LoadedClasses(List.of(folder))) {
      Object item = graph(classes.load("shop.Own")).get().get(0);
      SCHEMA.insert(item);
      assertThat(item).hasToString("Own.Item(id=1, name=item, fine=true)");
    }
    assertThat(SCHEMA.rows("select id, name, fine from item"))
        .containsExactly(List.of(1L, "item", true));
  }

  @SuppressWarnings("unchecked") // the sources are written so
  private static Supplier<List<?>> graph(Class<?> supplier) throws Exception {
    return (Supplier<List<?>>) supplier.getConstructor().newInstance();
  }
}
