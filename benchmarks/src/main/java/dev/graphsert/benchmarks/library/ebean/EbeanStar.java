package dev.graphsert.benchmarks.library.ebean;

import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Ten types in a star: nine refer to the one in the middle. */
public final class EbeanStar {

  /** How to make a row of each type, of its place and the row that it refers to. */
  public static final List<BiFunction<Integer, @Nullable EbeanNode, EbeanNode>> ALL =
      List.of(
          (place, none) -> new Middle(place),
          (place, target) -> new S1(place, (Middle) target),
          (place, target) -> new S2(place, (Middle) target),
          (place, target) -> new S3(place, (Middle) target),
          (place, target) -> new S4(place, (Middle) target),
          (place, target) -> new S5(place, (Middle) target),
          (place, target) -> new S6(place, (Middle) target),
          (place, target) -> new S7(place, (Middle) target),
          (place, target) -> new S8(place, (Middle) target),
          (place, target) -> new S9(place, (Middle) target));

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

  private EbeanStar() {}

  /** The first type, public for Ebean. */
  @Entity
  @Table(name = "star_0")
  public static class Middle extends EbeanNode {

    Middle(int place) {
      super(place);
    }
  }

  /** Type 1, public for Ebean. */
  @Entity
  @Table(name = "star_1")
  public static class S1 extends EbeanNode {

    @ManyToOne
    @JoinColumn(name = "target_id")
    @Nullable Middle target;

    S1(int place, @Nullable Middle target) {
      super(place);
      this.target = target;
    }
  }

  /** Type 2, public for Ebean. */
  @Entity
  @Table(name = "star_2")
  public static class S2 extends EbeanNode {

    @ManyToOne
    @JoinColumn(name = "target_id")
    @Nullable Middle target;

    S2(int place, @Nullable Middle target) {
      super(place);
      this.target = target;
    }
  }

  /** Type 3, public for Ebean. */
  @Entity
  @Table(name = "star_3")
  public static class S3 extends EbeanNode {

    @ManyToOne
    @JoinColumn(name = "target_id")
    @Nullable Middle target;

    S3(int place, @Nullable Middle target) {
      super(place);
      this.target = target;
    }
  }

  /** Type 4, public for Ebean. */
  @Entity
  @Table(name = "star_4")
  public static class S4 extends EbeanNode {

    @ManyToOne
    @JoinColumn(name = "target_id")
    @Nullable Middle target;

    S4(int place, @Nullable Middle target) {
      super(place);
      this.target = target;
    }
  }

  /** Type 5, public for Ebean. */
  @Entity
  @Table(name = "star_5")
  public static class S5 extends EbeanNode {

    @ManyToOne
    @JoinColumn(name = "target_id")
    @Nullable Middle target;

    S5(int place, @Nullable Middle target) {
      super(place);
      this.target = target;
    }
  }

  /** Type 6, public for Ebean. */
  @Entity
  @Table(name = "star_6")
  public static class S6 extends EbeanNode {

    @ManyToOne
    @JoinColumn(name = "target_id")
    @Nullable Middle target;

    S6(int place, @Nullable Middle target) {
      super(place);
      this.target = target;
    }
  }

  /** Type 7, public for Ebean. */
  @Entity
  @Table(name = "star_7")
  public static class S7 extends EbeanNode {

    @ManyToOne
    @JoinColumn(name = "target_id")
    @Nullable Middle target;

    S7(int place, @Nullable Middle target) {
      super(place);
      this.target = target;
    }
  }

  /** Type 8, public for Ebean. */
  @Entity
  @Table(name = "star_8")
  public static class S8 extends EbeanNode {

    @ManyToOne
    @JoinColumn(name = "target_id")
    @Nullable Middle target;

    S8(int place, @Nullable Middle target) {
      super(place);
      this.target = target;
    }
  }

  /** Type 9, public for Ebean. */
  @Entity
  @Table(name = "star_9")
  public static class S9 extends EbeanNode {

    @ManyToOne
    @JoinColumn(name = "target_id")
    @Nullable Middle target;

    S9(int place, @Nullable Middle target) {
      super(place);
      this.target = target;
    }
  }
}
