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

/** Ten types in a chain: each refers to the one before it. */
public final class ChainTypes {

  /** How to make an instance of each type from one of the type before, in the chain's order. */
  public static final List<Function<@Nullable Node, Node>> ALL =
      List.of(
          previous -> new C0(),
          previous -> new C1((C0) previous),
          previous -> new C2((C1) previous),
          previous -> new C3((C2) previous),
          previous -> new C4((C3) previous),
          previous -> new C5((C4) previous),
          previous -> new C6((C5) previous),
          previous -> new C7((C6) previous),
          previous -> new C8((C7) previous),
          previous -> new C9((C8) previous));

  /** The types. */
  public static final List<Class<?>> CLASSES =
      List.of(
          C0.class, C1.class, C2.class, C3.class, C4.class, C5.class, C6.class, C7.class, C8.class,
          C9.class);

  private ChainTypes() {}

  @BatchEntity
  @Entity
  @Table(name = "chain_0")
  static class C0 extends Node {

    @Override
    public @Nullable Node target() {
      return null;
    }
  }

  @BatchEntity
  @Entity
  @Table(name = "chain_1")
  static class C1 extends Node {

    @ManyToOne(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "target_id")
    @Nullable C0 previous;

    protected C1() {}

    C1(@Nullable C0 previous) {
      this.previous = previous;
    }

    @Override
    public @Nullable Node target() {
      return previous;
    }
  }

  @BatchEntity
  @Entity
  @Table(name = "chain_2")
  static class C2 extends Node {

    @ManyToOne(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "target_id")
    @Nullable C1 previous;

    protected C2() {}

    C2(@Nullable C1 previous) {
      this.previous = previous;
    }

    @Override
    public @Nullable Node target() {
      return previous;
    }
  }

  @BatchEntity
  @Entity
  @Table(name = "chain_3")
  static class C3 extends Node {

    @ManyToOne(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "target_id")
    @Nullable C2 previous;

    protected C3() {}

    C3(@Nullable C2 previous) {
      this.previous = previous;
    }

    @Override
    public @Nullable Node target() {
      return previous;
    }
  }

  @BatchEntity
  @Entity
  @Table(name = "chain_4")
  static class C4 extends Node {

    @ManyToOne(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "target_id")
    @Nullable C3 previous;

    protected C4() {}

    C4(@Nullable C3 previous) {
      this.previous = previous;
    }

    @Override
    public @Nullable Node target() {
      return previous;
    }
  }

  @BatchEntity
  @Entity
  @Table(name = "chain_5")
  static class C5 extends Node {

    @ManyToOne(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "target_id")
    @Nullable C4 previous;

    protected C5() {}

    C5(@Nullable C4 previous) {
      this.previous = previous;
    }

    @Override
    public @Nullable Node target() {
      return previous;
    }
  }

  @BatchEntity
  @Entity
  @Table(name = "chain_6")
  static class C6 extends Node {

    @ManyToOne(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "target_id")
    @Nullable C5 previous;

    protected C6() {}

    C6(@Nullable C5 previous) {
      this.previous = previous;
    }

    @Override
    public @Nullable Node target() {
      return previous;
    }
  }

  @BatchEntity
  @Entity
  @Table(name = "chain_7")
  static class C7 extends Node {

    @ManyToOne(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "target_id")
    @Nullable C6 previous;

    protected C7() {}

    C7(@Nullable C6 previous) {
      this.previous = previous;
    }

    @Override
    public @Nullable Node target() {
      return previous;
    }
  }

  @BatchEntity
  @Entity
  @Table(name = "chain_8")
  static class C8 extends Node {

    @ManyToOne(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "target_id")
    @Nullable C7 previous;

    protected C8() {}

    C8(@Nullable C7 previous) {
      this.previous = previous;
    }

    @Override
    public @Nullable Node target() {
      return previous;
    }
  }

  @BatchEntity
  @Entity
  @Table(name = "chain_9")
  static class C9 extends Node {

    @ManyToOne(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "target_id")
    @Nullable C8 previous;

    protected C9() {}

    C9(@Nullable C8 previous) {
      this.previous = previous;
    }

    @Override
    public @Nullable Node target() {
      return previous;
    }
  }
}
