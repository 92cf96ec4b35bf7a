package dev.graphsert.it.strategies.graph;

import dev.graphsert.it.strategies.graph.GraphSpec.EntitySpec;
import dev.graphsert.it.strategies.graph.GraphSpec.Kind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomGenerator;

/** Descriptions of graphs of random size, shape and content, which shrink to the smallest. */
final class RandomGraphs {

  private static final int MOST_ENTITIES = 24;

  private RandomGraphs() {}

  /** The graphs; the same ones every time unless {@code graphsert.test.seed} says otherwise. */
  static Arbitrary<GraphSpec> all() {
    RandomGenerator<GraphSpec> generator = graphs().generator(1_000);
    long seed = Long.getLong("graphsert.test.seed", 0);
    return Arbitraries.fromGenerator(
        random -> generator.next(seed == 0 ? random : new Random(random.nextLong() ^ seed)));
  }

  private static Arbitrary<GraphSpec> graphs() {
    return Combinators.combine(
            Arbitraries.of(false, true),
            entities().list().ofMinSize(1).ofMaxSize(MOST_ENTITIES),
            Arbitraries.integers()
                .between(0, MOST_ENTITIES - 1)
                .list()
                .ofMinSize(1)
                .ofMaxSize(2 * MOST_ENTITIES),
            Arbitraries.integers().between(1, 3))
        .as(GraphSpec::new);
  }

  private static Arbitrary<EntitySpec> entities() {
    return Combinators.combine(
            Arbitraries.of(Kind.class),
            Arbitraries.of(false, false, false, true),
            places(),
            places(),
            text(),
            numbers().injectNull(0.3),
            words().injectNull(0.3),
            times().injectNull(0.3))
        .as(EntitySpec::new);
  }

  private static Arbitrary<Integer> places() {
    return Arbitraries.integers().between(0, MOST_ENTITIES).injectNull(0.2);
  }

  private static Arbitrary<String> text() {
    return Arbitraries.oneOf(
            Arbitraries.of("NULL", "null", "{}", "\\N", "(", "😀", "' or 1 = 1; --", "?", "$1"),
            Arbitraries.strings()
                .withChars("a'\"\\{}(),;:?$%_ \t\r\n\u0001ö☃\ufeff\uffff")
                .ofMaxLength(8))
        .injectNull(0.2);
  }

  private static Arbitrary<Values.Numbers> numbers() {
    return Combinators.combine(
            Arbitraries.of(true, false).injectNull(0.2),
            Arbitraries.shorts(),
            Arbitraries.integers().injectNull(0.2),
            Arbitraries.longs(),
            Arbitraries.of(0f, -0f, 0.1f, Float.MIN_VALUE, Float.MAX_VALUE, Float.NaN),
            Arbitraries.of(0d, -0d, 0.1, 1e300, Double.MIN_VALUE, Double.NEGATIVE_INFINITY)
                .injectNull(0.2),
            exact().injectNull(0.2),
            Arbitraries.bigIntegers()
                .between(BigInteger.TEN.pow(40).negate(), BigInteger.TEN.pow(40))
                .injectNull(0.2))
        .as(Values.Numbers::new);
  }

  private static Arbitrary<BigDecimal> exact() {
    return Combinators.combine(
            Arbitraries.longs().map(BigDecimal::valueOf), Arbitraries.integers().between(-30, 30))
        .as(BigDecimal::scaleByPowerOfTen);
  }

  private static Arbitrary<Values.Words> words() {
    return Combinators.combine(
            Arbitraries.chars().range(' ', '\u00ff'),
            text(),
            Combinators.combine(Arbitraries.longs(), Arbitraries.longs())
                .as(UUID::new)
                .injectNull(0.2),
            Arbitraries.bytes().array(byte[].class).ofMaxSize(5).injectNull(0.2),
            Arbitraries.of(Values.Color.class).injectNull(0.2))
        .as(Values.Words::new);
  }

  private static Arbitrary<Values.Times> times() {
    Arbitrary<Long> seconds =
        Arbitraries.longs().between(-70_000_000_000L, 250_000_000_000L); // years -248 to 9892
    Arbitrary<Instant> moments =
        Combinators.combine(seconds, Arbitraries.integers().between(0, 999_999))
            .as((second, micros) -> Instant.ofEpochSecond(second, micros * 1_000L));
    Arbitrary<LocalDateTime> local = moments.map(m -> LocalDateTime.ofInstant(m, ZoneOffset.UTC));
    Arbitrary<ZoneOffset> offsets =
        Arbitraries.integers().between(-12, 14).map(ZoneOffset::ofHours);
    Arbitrary<LocalDate> dates = local.map(LocalDateTime::toLocalDate);
    Arbitrary<LocalTime> times = local.map(LocalDateTime::toLocalTime);
    return Combinators.combine(
            dates.injectNull(0.2),
            times.injectNull(0.2),
            local.injectNull(0.2),
            Combinators.combine(local, offsets).as(OffsetDateTime::of).injectNull(0.2),
            moments.injectNull(0.2))
        .as(Values.Times::new);
  }
}
