package dev.graphsert.benchmarks.library.ebean;

import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Ten types in a chain: each refers to the one before it. */
public final class EbeanChain {

  /** How to make a row of each type, of its place and the row that it refers to. */
  public static final List<BiFunction<Integer, @Nullable EbeanNode, EbeanNode>> ALL =
      List.of(
          (place, none) -> new C0(place),
          (place, target) -> new C1(place, (C0) target),
          (place, target) -> new C2(place, (C1) target),
          (place, target) -> new C3(place, (C2) target),
          (place, target) -> new C4(place, (C3) target),
          (place, target) -> new C5(place, (C4) target),
          (place, target) -> new C6(place, (C5) target),
          (place, target) -> new C7(place, (C6) target),
          (place, target) -> new C8(place, (C7) target),
          (place, target) -> new C9(place, (C8) target));

  /** The types. */
  public static final List<Class<?>> CLASSES =
      List.of(
          C0.class, C1.class, C2.class, C3.class, C4.class, C5.class, C6.class, C7.class, C8.class,
          C9.class);

  private EbeanChain() {}

  /** The first type, public for Ebean. */
  @Entity
  @Table(name = "chain_0")
  public static class C0 extends EbeanNode {

    C0(int place) {
      super(place);
    }
  }

  /** Type 1, public for Ebean. */
  @Entity
  @Table(name = "chain_1")
  public static class C1 extends EbeanNode {

    @ManyToOne
    @JoinColumn(name = "target_id")
    @Nullable C0 target;

    C1(int place, @Nullable C0 target) {
      super(place);
      this.target = target;
    }
  }

  /** Type 2, public for Ebean. */
  @Entity
  @Table(name = "chain_2")
  public static class C2 extends EbeanNode {

    @ManyToOne
    @JoinColumn(name = "target_id")
    @Nullable C1 target;

    C2(int place, @Nullable C1 target) {
      super(place);
      this.target = target;
    }
  }

  /** Type 3, public for Ebean. */
  @Entity
  @Table(name = "chain_3")
  public static class C3 extends EbeanNode {

    @ManyToOne
    @JoinColumn(name = "target_id")
    @Nullable C2 target;

    C3(int place, @Nullable C2 target) {
      super(place);
      this.target = target;
    }
  }

  /** Type 4, public for Ebean. */
  @Entity
  @Table(name = "chain_4")
  public static class C4 extends EbeanNode {

    @ManyToOne
    @JoinColumn(name = "target_id")
    @Nullable C3 target;

    C4(int place, @Nullable C3 target) {
      super(place);
      this.target = target;
    }
  }

  /** Type 5, public for Ebean. */
  @Entity
  @Table(name = "chain_5")
  public static class C5 extends EbeanNode {

    @ManyToOne
    @JoinColumn(name = "target_id")
    @Nullable C4 target;

    C5(int place, @Nullable C4 target) {
      super(place);
      this.target = target;
    }
  }

  /** Type 6, public for Ebean. */
  @Entity
  @Table(name = "chain_6")
  public static class C6 extends EbeanNode {

    @ManyToOne
    @JoinColumn(name = "target_id")
    @Nullable C5 target;

    C6(int place, @Nullable C5 target) {
      super(place);
      this.target = target;
    }
  }

  /** Type 7, public for Ebean. */
  @Entity
  @Table(name = "chain_7")
  public static class C7 extends EbeanNode {

    @ManyToOne
    @JoinColumn(name = "target_id")
    @Nullable C6 target;

    C7(int place, @Nullable C6 target) {
      super(place);
      this.target = target;
    }
  }

  /** Type 8, public for Ebean. */
  @Entity
  @Table(name = "chain_8")
  public static class C8 extends EbeanNode {

    @ManyToOne
    @JoinColumn(name = "target_id")
    @Nullable C7 target;

    C8(int place, @Nullable C7 target) {
      super(place);
      this.target = target;
    }
  }

  /** Type 9, public for Ebean. */
  @Entity
  @Table(name = "chain_9")
  public static class C9 extends EbeanNode {

    @ManyToOne
    @JoinColumn(name = "target_id")
    @Nullable C8 target;

    C9(int place, @Nullable C8 target) {
      super(place);
      this.target = target;
    }
  }
}
