package dev.graphsert.benchmarks.library.spring;

import java.util.List;
import java.util.function.BiFunction;
import org.springframework.data.relational.core.mapping.Table;

/** Ten types in a star: nine refer to the one in the middle. */
public final class SpringStar {

  /** How to make a row of each type, of its place and the id of the row that it refers to. */
  public static final List<BiFunction<Integer, Long, SpringNode>> ALL =
      List.of(
          (place, none) -> new Middle(place),
          S1::new,
          S2::new,
          S3::new,
          S4::new,
          S5::new,
          S6::new,
          S7::new,
          S8::new,
          S9::new);

  private SpringStar() {}

  @Table("star_0")
  static class Middle extends SpringNode {

    Middle(int place) {
      super(place);
    }
  }

  @Table("star_1")
  static class S1 extends SpringLink {

    S1(int place, long targetId) {
      super(place, targetId);
    }
  }

  @Table("star_2")
  static class S2 extends SpringLink {

    S2(int place, long targetId) {
      super(place, targetId);
    }
  }

  @Table("star_3")
  static class S3 extends SpringLink {

    S3(int place, long targetId) {
      super(place, targetId);
    }
  }

  @Table("star_4")
  static class S4 extends SpringLink {

    S4(int place, long targetId) {
      super(place, targetId);
    }
  }

  @Table("star_5")
  static class S5 extends SpringLink {

    S5(int place, long targetId) {
      super(place, targetId);
    }
  }

  @Table("star_6")
  static class S6 extends SpringLink {

    S6(int place, long targetId) {
      super(place, targetId);
    }
  }

  @Table("star_7")
  static class S7 extends SpringLink {

    S7(int place, long targetId) {
      super(place, targetId);
    }
  }

  @Table("star_8")
  static class S8 extends SpringLink {

    S8(int place, long targetId) {
      super(place, targetId);
    }
  }

  @Table("star_9")
  static class S9 extends SpringLink {

    S9(int place, long targetId) {
      super(place, targetId);
    }
  }
}
