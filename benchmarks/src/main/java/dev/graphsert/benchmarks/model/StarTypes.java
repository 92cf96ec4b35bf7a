package dev.graphsert.benchmarks.model;

import dev.graphsert.BatchEntity;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Ten types in a star: nine refer to the one in the middle. */
public final class StarTypes {

  /** How to make an instance of each type from one in the middle, which is the first type. */
  public static final List<Function<@Nullable Node, Node>> ALL =
      List.of(
          middle -> new Middle(),
          middle -> new S1((Middle) middle),
          middle -> new S2((Middle) middle),
          middle -> new S3((Middle) middle),
          middle -> new S4((Middle) middle),
          middle -> new S5((Middle) middle),
          middle -> new S6((Middle) middle),
          middle -> new S7((Middle) middle),
          middle -> new S8((Middle) middle),
          middle -> new S9((Middle) middle));

  /** The types. */
  public static final List<Class<?>> CLASSES =
      List.of(
          Middle.class,
          S1.class,
          S2.class,
          S3.class,
          S4.class,
          S5.class,
          S6.class,
          S7.class,
          S8.class,
          S9.class);

  private StarTypes() {}

  @BatchEntity
  @Entity
  @Table(name = "star_0")
  static class Middle extends Node {

    @Override
    public @Nullable Node target() {
      return null;
    }
  }

  @BatchEntity
  @Entity
  @Table(name = "star_1")
  static class S1 extends Node {

    @ManyToOne(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "target_id")
    @Nullable Middle middle;

    protected S1() {}

    S1(@Nullable Middle middle) {
      this.middle = middle;
    }

    @Override
    public @Nullable Node target() {
      return middle;
    }
  }

  @BatchEntity
  @Entity
  @Table(name = "star_2")
  static class S2 extends Node {

    @ManyToOne(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "target_id")
    @Nullable Middle middle;

    protected S2() {}

    S2(@Nullable Middle middle) {
      this.middle = middle;
    }

    @Override
    public @Nullable Node target() {
      return middle;
    }
  }

  @BatchEntity
  @Entity
  @Table(name = "star_3")
  static class S3 extends Node {

    @ManyToOne(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "target_id")
    @Nullable Middle middle;

    protected S3() {}

    S3(@Nullable Middle middle) {
      this.middle = middle;
    }

    @Override
    public @Nullable Node target() {
      return middle;
    }
  }

  @BatchEntity
  @Entity
  @Table(name = "star_4")
  static class S4 extends Node {

    @ManyToOne(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "target_id")
    @Nullable Middle middle;

    protected S4() {}

    S4(@Nullable Middle middle) {
      this.middle = middle;
    }

    @Override
    public @Nullable Node target() {
      return middle;
    }
  }

  @BatchEntity
  @Entity
  @Table(name = "star_5")
  static class S5 extends Node {

    @ManyToOne(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "target_id")
    @Nullable Middle middle;

    protected S5() {}

    S5(@Nullable Middle middle) {
      this.middle = middle;
    }

    @Override
    public @Nullable Node target() {
      return middle;
    }
  }

  @BatchEntity
  @Entity
  @Table(name = "star_6")
  static class S6 extends Node {

    @ManyToOne(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "target_id")
    @Nullable Middle middle;

    protected S6() {}

    S6(@Nullable Middle middle) {
      this.middle = middle;
    }

    @Override
    public @Nullable Node target() {
      return middle;
    }
  }

  @BatchEntity
  @Entity
  @Table(name = "star_7")
  static class S7 extends Node {

    @ManyToOne(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "target_id")
    @Nullable Middle middle;

    protected S7() {}

    S7(@Nullable Middle middle) {
      this.middle = middle;
    }

    @Override
    public @Nullable Node target() {
      return middle;
    }
  }

  @BatchEntity
  @Entity
  @Table(name = "star_8")
  static class S8 extends Node {

    @ManyToOne(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "target_id")
    @Nullable Middle middle;

    protected S8() {}

    S8(@Nullable Middle middle) {
      this.middle = middle;
    }

    @Override
    public @Nullable Node target() {
      return middle;
    }
  }

  @BatchEntity
  @Entity
  @Table(name = "star_9")
  static class S9 extends Node {

    @ManyToOne(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "target_id")
    @Nullable Middle middle;

    protected S9() {}

    S9(@Nullable Middle middle) {
      this.middle = middle;
    }

    @Override
    public @Nullable Node target() {
      return middle;
    }
  }
}
