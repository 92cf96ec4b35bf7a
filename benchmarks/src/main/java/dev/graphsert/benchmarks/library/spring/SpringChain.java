package dev.graphsert.benchmarks.library.spring;

import java.util.List;
import java.util.function.BiFunction;
import org.springframework.data.relational.core.mapping.Table;

/** Ten types in a chain: each refers to the one before it. */
public final class SpringChain {

  /** How to make a row of each type, of its place and the id of the row that it refers to. */
  public static final List<BiFunction<Integer, Long, SpringNode>> ALL =
      List.of(
          (place, none) -> new C0(place),
          C1::new,
          C2::new,
          C3::new,
          C4::new,
          C5::new,
          C6::new,
          C7::new,
          C8::new,
          C9::new);

  private SpringChain() {}

  @Table("chain_0")
  static class C0 extends SpringNode {

    C0(int place) {
      super(place);
    }
  }

  @Table("chain_1")
  static class C1 extends SpringLink {

    C1(int place, long targetId) {
      super(place, targetId);
    }
  }

  @Table("chain_2")
  static class C2 extends SpringLink {

    C2(int place, long targetId) {
      super(place, targetId);
    }
  }

  @Table("chain_3")
  static class C3 extends SpringLink {

    C3(int place, long targetId) {
      super(place, targetId);
    }
  }

  @Table("chain_4")
  static class C4 extends SpringLink {

    C4(int place, long targetId) {
      super(place, targetId);
    }
  }

  @Table("chain_5")
  static class C5 extends SpringLink {

    C5(int place, long targetId) {
      super(place, targetId);
    }
  }

  @Table("chain_6")
  static class C6 extends SpringLink {

    C6(int place, long targetId) {
      super(place, targetId);
    }
  }

  @Table("chain_7")
  static class C7 extends SpringLink {

    C7(int place, long targetId) {
      super(place, targetId);
    }
  }

  @Table("chain_8")
  static class C8 extends SpringLink {

    C8(int place, long targetId) {
      super(place, targetId);
    }
  }

  @Table("chain_9")
  static class C9 extends SpringLink {

    C9(int place, long targetId) {
      super(place, targetId);
    }
  }
}
