package dev.graphsert.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Sources that the compiler refuses anyway, or nearly so: the processor must neither fail nor hang.
 */
@Timeout(60)
class BrokenSourceTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class Item extends Item { Long id; }",
        "class Item extends Other { Long id; } class Other extends Item {}",
        "class Item extends Runnable { Long id; }",
        "class Item extends Integer { Long id; }",
        "class Item implements Missing<Item> { Long id; }",
        "class Item<T extends Missing> { Long id; }",
        "class Item { @Missing Long id; }",
        "class Item { Long id; Long id; }",
        "class Item { Long id; void name; }",
        "class Item { Long id; java.util.List<Missing> list; }",
        "class Item { Long id; Missing<Item>[] array; }",
        "class Item { Long id; Missing method() { return null; } }",
        "class Item { @Id(generation = Missing.NONE) Long id; }",
        "class Item { @Id(generation = null) Long id; }",
        "class Item { @Column(name = 1 + 1) Long id; }",
        "class Item { @Column(other = \"x\") Long id; }",
        "class Item { @Column @Column Long id; }",
        "class Item { @Id @Id Long id; }",
        "class Item { Long id; Part part; record Part(Part part) {} }",
        "class Item { Long id; Part<?> p; record Part<T extends Comparable<? super T>>(T t) {} }",
        "class Item { Long id; Part<Item> p; record Part<T>(Part<Part<T>> p) {} }",
        "class Item { Long id; Part p; record Part<T extends Part<T>>(T p) {} }",
        "class Item { Long id; Outer<String>.Inner inner; static class Outer<T> { class Inner {} } }",
        "class Item { Long id; @OwnedCollection java.util.List<? extends Missing> list; }",
        "class Item extends Base<?> { Long id; } class Base<T> { T t; }",
        "class Item extends Base<Item, Item> { Long id; } class Base<T> { T t; }",
        "class Item extends Base<int> { Long id; } class Base<T> { T t; }",
        "record Item(Long id, Long id) {}",
        "record Item(@Id(generation = IdGeneration.ASSIGNED) long id, Object... numbers) {}",
        "sealed class Item { Long id; }",
        "enum Item { A; Long id; }",
        "@interface Item { long id(); }",
      })
  void isReportedAsAnError(String source) {
    Compilation compilation =
        Compile.run(
            List.of(new GraphsertProcessor()),
            List.of(),
            List.of(),
            List.of(
                JavaFileObjects.forSourceLines(
                    "shop.Item",
                    "package shop;",
                    "import dev.graphsert.*;",
                    "@BatchEntity",
                    source)));

    assertThat(compilation.status()).isEqualTo(Compilation.Status.FAILURE);
    assertThat(compilation.errors())
        .isNotEmpty()
        .allSatisfy(error -> assertThat(error.getMessage(null)).doesNotContain("Exception"));
  }
}
