package dev.graphsert.it.strategies.value;

import dev.graphsert.BatchEntity;
import dev.graphsert.Id;
import dev.graphsert.IdGeneration;
import dev.graphsert.Range;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.util.UUID;

/** Members whose values go straight into their columns, so that a binary COPY can take them. */
@BatchEntity
final class Straight {

  static final String COLUMNS =
      """
      (id bigint primary key, offset_time timetz, duration interval, short_duration interval(3),
       period interval, address inet, network cidr, bits bit(3), var_bits varbit, uuid_text uuid,
       booleans boolean[], shorts smallint[], ints int[], boxed_ints int[], longs bigint[],
       wide_ints bigint[], narrow_longs int[], exact_ints numeric[], floats real[],
       wide_floats double precision[], narrow_doubles real[], doubles double precision[],
       numbers numeric[], money numeric(6,2)[], words text[], short_words varchar(5)[], fixed char(3)[],
       characters text[], bit_words bit(3)[], uuids uuid[], uuid_words uuid[], pages bytea[], moods mood[],
       mood_words text[], jsons jsonb[], dates date[], times time[], offset_times timetz[],
       date_times timestamp[], offset_date_times timestamptz[], instants timestamptz[],
       durations interval[], periods interval[], addresses inet[], matrix int[],
       cube text[], of_domain short_name[], in_domain few_numbers, int_range int4range,
       long_range int8range, wide_range int8range, exact_range numrange, date_range daterange,
       date_time_range tsrange, offset_date_time_range tstzrange, instant_range tstzrange,
       ranges int4range[], multirange int4multirange, multiranges int4multirange[],
       date_multirange datemultirange)
      """;

  @Id(generation = IdGeneration.ASSIGNED)
  final Long id;

  OffsetTime offsetTime;
  Duration duration;
  Duration shortDuration;
  Period period;
  InetAddress address;
  InetAddress network;
  String bits;
  String varBits;
  String uuidText;
  boolean[] booleans;
  short[] shorts;
  int[] ints;
  Integer[] boxedInts;
  long[] longs;
  int[] wideInts;
  long[] narrowLongs;
  int[] exactInts;
  float[] floats;
  float[] wideFloats;
  double[] narrowDoubles;
  Double[] doubles;
  BigDecimal[] numbers;
  BigDecimal[] money;
  String[] words;
  String[] shortWords;
  String[] fixed;
  Character[] characters;
  String[] bitWords;
  UUID[] uuids;
  String[] uuidWords;
  byte[][] pages;
  Mood[] moods;
  Mood[] moodWords;
  String[] jsons;
  LocalDate[] dates;
  LocalTime[] times;
  OffsetTime[] offsetTimes;
  LocalDateTime[] dateTimes;
  OffsetDateTime[] offsetDateTimes;
  Instant[] instants;
  Duration[] durations;
  Period[] periods;
  InetAddress[] addresses;
  int[][] matrix;
  String[][][] cube;
  String[] ofDomain;
  int[] inDomain;
  Range<Integer> intRange;
  Range<Long> longRange;
  Range<Integer> wideRange;
  Range<BigDecimal> exactRange;
  Range<LocalDate> dateRange;
  Range<LocalDateTime> dateTimeRange;
  Range<OffsetDateTime> offsetDateTimeRange;
  Range<Instant> instantRange;
  Range<Integer>[] ranges;
  Range<Integer>[] multirange;
  Range<Integer>[][] multiranges;
  Range<LocalDate>[] dateMultirange;

  Straight(long id) {
    this.id = id;
  }

  enum Mood {
    HAPPY,
    SAD {
      @Override
      public String toString() {
        return "not the name";
      }
    }
  }
}
