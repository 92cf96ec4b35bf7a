package dev.graphsert.it.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.graphsert.it.database.TestSchema;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two tables with the same columns: Graphsert fills one, plain JDBC the other. */
final class StoredAsJdbcDoesTest {

  private static final String COLUMNS =
      """
      (id bigint primary key, truth boolean, boxed_truth boolean, tiny smallint,
       boxed_tiny smallint, small smallint, boxed_small smallint, whole int, boxed_whole int,
       large bigint, boxed_large bigint, single real, boxed_single real, twofold double precision,
       boxed_twofold double precision, sign text, boxed_sign text, words text, exact numeric,
       integral numeric, uuid uuid, bytes bytea, color text, date date, time time,
       offset_time timetz, date_time timestamp, offset_date_time timestamptz, instant timestamptz);
      """;

  @RegisterExtension
  static final TestSchema SCHEMA =
      TestSchema.with("create table stored " + COLUMNS + "create table plain " + COLUMNS);

  @Test
  void everyTypeWithEdgeValuesAndNull() throws SQLException {
    List<Sample> samples = Samples.all();
    SCHEMA.insert(samples.toArray());
    insertPlainly(samples);
    assertThat(SCHEMA.count("plain")).isEqualTo(samples.size());
    assertThat(
            SCHEMA.column(
                """
                select left(s::text, 500) || ' is not ' || left(p::text, 500)
                  from stored s full join plain p using (id)
                 where s::text is distinct from p::text
                """))
        .isEmpty();
  }

  private static void insertPlainly(List<Sample> samples) throws SQLException {
    try (Connection connection = SCHEMA.dataSource().getConnection();
        PreparedStatement insert =
            connection.prepareStatement("insert into plain values (" + "?, ".repeat(28) + "?)")) {
      for (Sample sample : samples) {
        bind(sample, insert);
        insert.executeUpdate();
      }
    }
  }

  private static void bind(Sample sample, PreparedStatement insert) throws SQLException {
    insert.setLong(1, sample.id);
    insert.setBoolean(2, sample.truth);
    insert.setObject(3, sample.boxedTruth, Types.BOOLEAN);
    insert.setByte(4, sample.tiny);
    insert.setObject(5, sample.boxedTiny, Types.SMALLINT);
    insert.setShort(6, sample.small);
    insert.setObject(7, sample.boxedSmall, Types.SMALLINT);
    insert.setInt(8, sample.whole);
    insert.setObject(9, sample.boxedWhole, Types.INTEGER);
    insert.setLong(10, sample.large);
    insert.setObject(11, sample.boxedLarge, Types.BIGINT);
    insert.setFloat(12, sample.single);
    insert.setObject(13, sample.boxedSingle, Types.REAL);
    insert.setDouble(14, sample.twofold);
    insert.setObject(15, sample.boxedTwofold, Types.DOUBLE);
    insert.setString(16, String.valueOf(sample.sign));
    insert.setString(17, sample.boxedSign == null ? null : sample.boxedSign.toString());
    insert.setString(18, sample.words);
    insert.setBigDecimal(19, sample.exact);
    insert.setBigDecimal(20, sample.integral == null ? null : new BigDecimal(sample.integral));
    insert.setObject(21, sample.uuid);
    insert.setBytes(22, sample.bytes);
    insert.setString(23, sample.color == null ? null : sample.color.name());
    insert.setObject(24, sample.date);
    insert.setObject(25, sample.time);
    insert.setObject(26, sample.offsetTime);
    insert.setObject(27, sample.dateTime);
    insert.setObject(28, sample.offsetDateTime);
    insert.setObject(
        29, sample.instant == null ? null : sample.instant.atOffset(java.time.ZoneOffset.UTC));
  }
}
