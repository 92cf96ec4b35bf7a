package dev.graphsert.benchmarks.model;

import dev.graphsert.BatchEntity;
import java.util.List;
import java.util.function.Supplier;

/** Forty types in a chain: each refers to the one before it, and the first to itself, as NULL. */
public final class LinkTypes {

  /** How to make an instance of each type, in the order of the chain. */
  public static final List<Supplier<? extends Link<?>>> ALL =
      List.of(
          L00::new, L01::new, L02::new, L03::new, L04::new, L05::new, L06::new, L07::new, L08::new,
          L09::new, L10::new, L11::new, L12::new, L13::new, L14::new, L15::new, L16::new, L17::new,
          L18::new, L19::new, L20::new, L21::new, L22::new, L23::new, L24::new, L25::new, L26::new,
          L27::new, L28::new, L29::new, L30::new, L31::new, L32::new, L33::new, L34::new, L35::new,
          L36::new, L37::new, L38::new, L39::new);

  private LinkTypes() {}

  @BatchEntity(table = "link_00")
  static final class L00 extends Link<L00> {}

  @BatchEntity(table = "link_01")
  static final class L01 extends Link<L00> {}

  @BatchEntity(table = "link_02")
  static final class L02 extends Link<L01> {}

  @BatchEntity(table = "link_03")
  static final class L03 extends Link<L02> {}

  @BatchEntity(table = "link_04")
  static final class L04 extends Link<L03> {}

  @BatchEntity(table = "link_05")
  static final class L05 extends Link<L04> {}

  @BatchEntity(table = "link_06")
  static final class L06 extends Link<L05> {}

  @BatchEntity(table = "link_07")
  static final class L07 extends Link<L06> {}

  @BatchEntity(table = "link_08")
  static final class L08 extends Link<L07> {}

  @BatchEntity(table = "link_09")
  static final class L09 extends Link<L08> {}

  @BatchEntity(table = "link_10")
  static final class L10 extends Link<L09> {}

  @BatchEntity(table = "link_11")
  static final class L11 extends Link<L10> {}

  @BatchEntity(table = "link_12")
  static final class L12 extends Link<L11> {}

  @BatchEntity(table = "link_13")
  static final class L13 extends Link<L12> {}

  @BatchEntity(table = "link_14")
  static final class L14 extends Link<L13> {}

  @BatchEntity(table = "link_15")
  static final class L15 extends Link<L14> {}

  @BatchEntity(table = "link_16")
  static final class L16 extends Link<L15> {}

  @BatchEntity(table = "link_17")
  static final class L17 extends Link<L16> {}

  @BatchEntity(table = "link_18")
  static final class L18 extends Link<L17> {}

  @BatchEntity(table = "link_19")
  static final class L19 extends Link<L18> {}

  @BatchEntity(table = "link_20")
  static final class L20 extends Link<L19> {}

  @BatchEntity(table = "link_21")
  static final class L21 extends Link<L20> {}

  @BatchEntity(table = "link_22")
  static final class L22 extends Link<L21> {}

  @BatchEntity(table = "link_23")
  static final class L23 extends Link<L22> {}

  @BatchEntity(table = "link_24")
  static final class L24 extends Link<L23> {}

  @BatchEntity(table = "link_25")
  static final class L25 extends Link<L24> {}

  @BatchEntity(table = "link_26")
  static final class L26 extends Link<L25> {}

  @BatchEntity(table = "link_27")
  static final class L27 extends Link<L26> {}

  @BatchEntity(table = "link_28")
  static final class L28 extends Link<L27> {}

  @BatchEntity(table = "link_29")
  static final class L29 extends Link<L28> {}

  @BatchEntity(table = "link_30")
  static final class L30 extends Link<L29> {}

  @BatchEntity(table = "link_31")
  static final class L31 extends Link<L30> {}

  @BatchEntity(table = "link_32")
  static final class L32 extends Link<L31> {}

  @BatchEntity(table = "link_33")
  static final class L33 extends Link<L32> {}

  @BatchEntity(table = "link_34")
  static final class L34 extends Link<L33> {}

  @BatchEntity(table = "link_35")
  static final class L35 extends Link<L34> {}

  @BatchEntity(table = "link_36")
  static final class L36 extends Link<L35> {}

  @BatchEntity(table = "link_37")
  static final class L37 extends Link<L36> {}

  @BatchEntity(table = "link_38")
  static final class L38 extends Link<L37> {}

  @BatchEntity(table = "link_39")
  static final class L39 extends Link<L38> {}
}
