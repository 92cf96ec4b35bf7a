package dev.graphsert.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.graphsert.plan.EntityPlan;
import dev.graphsert.plan.PlanRegistry;
import dev.graphsert.plan.ReferenceVisitor;
import dev.graphsert.plan.RowWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loads generated plans and lets them read and number entities. */
class PlanAtWorkTest {

  @TempDir Path classes;

  @Test
  void readsEveryMemberFromItsOwnPlace() {
    Object item =
        entity(
            """
            package shop;
            import dev.graphsert.*;
            import java.util.List;

            public class Maker implements java.util.function.Supplier<Object> {
              public Object get() { return new Item(); }

              @BatchEntity
              public static class Item extends Base<Integer, String> implements Names {
                private String secret = "item's secret";
                private Boolean flag = true;
                final String fixed = "fixed";
                @Transient String hidden = "item's";
                Size size = new Size(3, new Spot('x'));
                private Size none;
                Item parent = this;
                @OwnedCollection private List<Item> parts = List.of();
                @Override String getOverridden() { return "by getter"; }
                boolean getFlag() { return false; }
              }

              interface Names { String CONSTANT = "interface's"; }

              public static class Base<K, V> {
                private K id;
                V value;
                protected String hidden = "base's";
                private String overridden = "by field";
                String CONSTANT = "field's";
                private long count = 7;
                private double half = 0.5;
                String getOverridden() { return overridden; }
              }

              record Size(int width, Spot spot) {}
              record Spot(char letter) {}
            }
            """);

    assertThat(rowOf(item))
        .containsExactly(
            null,
            null,
            "base's",
            "by getter",
            "field's",
            7L,
            0.5,
            "item's secret",
            true,
            "fixed",
            3,
            'x',
            "NULL",
            "NULL",
            item);
    assertThat(referencesOf(item)).containsExactly("parent", item, "parts", List.of());
  }

  @Test
  void numbersAndForgets() {
    for (String type : List.of("Long", "long", "Integer", "int", "Short", "short")) {
      for (String access : List.of("", "private", "private volatile")) {
        Object item = entity(withId(type, access));
        EntityPlan<Object> plan = planOf(item);

        assertThat(plan.hasId(item)).as("%s %s", access, type).isFalse();
        plan.assignId(item, 12);
        assertThat(plan.hasId(item)).as("%s %s", access, type).isTrue();
        assertThat(rowOf(item)).hasToString("[12]");
        plan.clearId(item);
        assertThat(plan.hasId(item)).as("%s %s", access, type).isFalse();
      }
    }
  }

  @Test
  void numbersThroughTheSetterOfTheMembersType() {
    Object item =
        entity(
            maker(
                """
                private Integer id;
                public Integer getId() { return id; }
                public Item setId(Integer id) { this.id = id; return this; }
                public void setId(long id) { throw new AssertionError("long"); }
                public void setId(Object id) { throw new AssertionError("object"); }
                """));

    planOf(item).assignId(item, 3);
    assertThat(rowOf(item)).containsExactly(3);
    planOf(item).clearId(item);
    assertThat(planOf(item).hasId(item)).isFalse();
  }

  @Test
  void makesUuids() {
    Object item =
        entity(maker("@Id(generation = IdGeneration.UUID_V7) private java.util.UUID id;"));

    planOf(item).generateId(item);

    assertThat(rowOf(item)).singleElement().isInstanceOf(UUID.class);
    planOf(item).clearId(item);
    assertThat(planOf(item).hasId(item)).isFalse();
  }

  private static String withId(String type, String access) {
    return maker(access + " " + type + " id;");
  }

  private static String maker(String members) {
    return """
        package shop;
        import dev.graphsert.*;

        public class Maker implements java.util.function.Supplier<Object> {
          public Object get() { return new Item(); }

          @BatchEntity
          static class Item {
            %s
          }
        }
        """
        .formatted(members);
  }

  /** Compiles shop.Maker, a supplier of an entity, and takes one from it. */
  private Object entity(String source) {
    Compilation compilation =
        Compile.withProcessor(
            Compile.STRICT, JavaFileObjects.forSourceString("shop.Maker", source));
    assertThat(compilation.diagnostics()).isEmpty();
    Path place = classes.resolve(UUID.randomUUID().toString());
    Compile.writeClasses(compilation, place);
    try {
      ClassLoader loader = new URLClassLoader(new URL[] {place.toUri().toURL()});
      Class<?> maker = loader.loadClass("shop.Maker");
      return ((Supplier<?>) maker.getDeclaredConstructor().newInstance()).get();
    } catch (ReflectiveOperationException | MalformedURLException failed) {
      throw new AssertionError(failed);
    }
  }

  private static EntityPlan<Object> planOf(Object entity) {
    return PlanRegistry.planOf(entity.getClass());
  }

  private static List<Object> rowOf(Object entity) {
    List<Object> values = new ArrayList<>();
    InvocationHandler record =
        (proxy, method, arguments) -> {
          if (method.getName().equals("writeNulls")) {
            for (int i = 0; i < (int) arguments[0]; i++) {
              values.add("NULL");
            }
          } else {
            values.add(arguments[0]);
          }
          return null;
        };
    RowWriter row = proxy(RowWriter.class, record);
    planOf(entity).tables().get(0).writeRows(entity, () -> row);
    return values;
  }

  private static List<Object> referencesOf(Object entity) {
    List<Object> seen = new ArrayList<>();
    InvocationHandler record =
        (proxy, method, arguments) -> {
          seen.addAll(List.of(arguments));
          return null;
        };
    planOf(entity).visitReferences(entity, proxy(ReferenceVisitor.class, record));
    return seen;
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
