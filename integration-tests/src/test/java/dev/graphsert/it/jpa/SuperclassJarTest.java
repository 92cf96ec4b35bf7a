package dev.graphsert.it.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.it.database.TestSchema;
import dev.graphsert.it.packaging.Jars;
import dev.graphsert.it.packaging.Javac;
import dev.graphsert.it.packaging.LoadedClasses;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A mapped superclass that comes in a jar, of which nothing is known but its class file. */
final class SuperclassJarTest {

  private static final String BASE =
      """
      package base;

      import jakarta.persistence.*;
      import java.util.List;

      @MappedSuperclass
      public abstract class Base<K, O> {
        @Id @GeneratedValue private K id;
        @Version private Integer version;
        @Column(name = "madeBy") private String author = "ann";
        @ManyToOne private O owner;
        @ElementCollection private List<String> tags = List.of("a", "b");
        @Transient private String memo = "memo";

        protected Base() {}

        protected Base(O owner) {
          this.owner = owner;
        }

        @PrePersist
        private void sign() {
          author += " signed";
        }
      }
      """;

  private static final String ENTITIES =
      """
      package shop;

      import base.Base;
      import dev.graphsert.BatchEntity;
      import jakarta.persistence.*;
      import java.util.List;
      import java.util.function.Supplier;

      public final class Shop implements Supplier<List<?>> {
        @Override
        public List<?> get() {
          Owner owner = new Owner();
          return List.of(owner, new Item(owner), new Item(null), new Special(owner));
        }

        @Entity
        @BatchEntity
        static class Owner {
          @Id @GeneratedValue private Integer id;
        }

        @Entity
        @BatchEntity
        static class Item extends Base<Long, Owner> {
          private String name = "item";

          protected Item() {}

          Item(Owner owner) {
            super(owner);
          }
        }

        @Entity
        @BatchEntity
        @AttributeOverride(name = "id", column = @Column(name = "special_id"))
        @AttributeOverride(name = "author", column = @Column(name = "signed_by"))
        @AssociationOverride(name = "owner", joinColumns = @JoinColumn(name = "held_by"))
        static class Special extends Base<Integer, Owner> {
          protected Special() {}

          Special(Owner owner) {
            super(owner);
          }
        }
      }
      """;

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with("select 1");

  @TempDir Path folder;

  @Test
  @SuppressWarnings("unchecked") // the source is written so
  void isReadAsIfItWereHere() throws Exception {
    Path jar = jarOfBase();
    Path classes = Files.createDirectory(folder.resolve("classes"));
    compile("Shop.java", ENTITIES, jar, classes, "--processor-path", Jars.processor().toString());
    try (LoadedClasses loaded = new LoadedClasses(List.of(classes, jar))) {
      HibernatePeer peer =
          new HibernatePeer(
              SCHEMA,
              loaded.load("shop.Shop$Owner"),
              loaded.load("shop.Shop$Item"),
              loaded.load("shop.Shop$Special"));
      Supplier<List<?>> graph =
          (Supplier<List<?>>) loaded.load("shop.Shop").getConstructor().newInstance();
      Map<String, List<Object>> rows = peer.rowsOfHibernate(graph);
      assertThat(rows.values()).as("rows of each table").noneMatch(List::isEmpty);
      assertThat(peer.rowsOfGraphsert(graph)).isEqualTo(rows);
    }
  }

  private Path jarOfBase() throws IOException {
    Path classes = Files.createDirectory(folder.resolve("base"));
    compile("Base.java", BASE, classes, classes, "-proc:none");
    Path jar = folder.resolve("base.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new JarEntry("base/Base.class"));
      Files.copy(classes.resolve("base").resolve("Base.class"), out);
    }
    return jar;
  }

  private void compile(String file, String source, Path library, Path classes, String... options)
      throws IOException {
    List<String> arguments = new ArrayList<>(List.of(options));
    arguments.addAll(
        List.of(
            "-classpath",
            library + File.pathSeparator + System.getProperty("java.class.path"),
            "-d",
            classes.toString()));
    Javac.compile(List.of(Files.writeString(folder.resolve(file), source)), arguments);
  }
}
