package dev.graphsert.it.strategies.value;

import dev.graphsert.BatchEntity;
import dev.graphsert.Id;
import dev.graphsert.IdGeneration;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;

/** Members whose values the server reads from text, or casts to the column's type. */
@BatchEntity
final class ReadByServer {

  static final String COLUMNS =
      """
      (id bigint primary key, xml xml, name name, mac macaddr, mac8 macaddr8, address inet,
       network cidr, price money, exact_price money, long_price money, int_price money,
       search tsvector, query tsquery, pair pair, interval interval, range tstzrange,
       multirange int4multirange, path jsonpath, point point, lsn pg_lsn, oid oid,
       time_of_offset time, zoned timestamptz, local timestamp, rounded int, exact numeric,
       xmls xml[], names name[], macs macaddr[], pairs pair[], boxes box[], intervals interval[],
       searches tsvector[], range_words int4range[])
      """;

  @Id(generation = IdGeneration.ASSIGNED)
  final Long id;

  String xml;
  String name;
  String mac;
  String mac8;
  String address;
  String network;
  String price;
  BigDecimal exactPrice;
  Long longPrice;
  Integer intPrice;
  String search;
  String query;
  String pair;
  String interval;
  String range;
  String multirange;
  String path;
  String point;
  String lsn;
  String oid;
  OffsetTime timeOfOffset;
  LocalDateTime zoned;
  OffsetDateTime local;
  BigDecimal rounded;
  Double exact;
  String[] xmls;
  String[] names;
  String[] macs;
  String[] pairs;
  String[] boxes;
  String[] intervals;
  String[] searches;
  String[][] rangeWords;

  ReadByServer(long id) {
    this.id = id;
  }

  static Cases<ReadByServer> cases() {
    Cases<ReadByServer> c = new Cases<>(ReadByServer::new);
    String latin = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><ö/>";
    c.add("xml", (s, v) -> s.xml = v, latin, "'" + latin + "'");
    c.add("xml", (s, v) -> s.xml = v, "<a>☃</a>", "'<a>☃</a>'");
    c.add("name", (s, v) -> s.name = v, "n".repeat(63), "'" + "n".repeat(63) + "'");
    c.add("name", (s, v) -> s.name = v, "ö".repeat(40), "'" + "ö".repeat(40) + "'::varchar");
    c.add("mac", (s, v) -> s.mac = v, "08002b:010203", "'08:00:2b:01:02:03'");
    c.add("mac8", (s, v) -> s.mac8 = v, "08:00:2b:01:02:03:04:05", "'08002b0102030405'");
    c.add("address", (s, v) -> s.address = v, "10.1.2.3/8", "'10.1.2.3/8'");
    c.add("network", (s, v) -> s.network = v, "10.1/16", "'10.1.0.0/16'");
    c.add("price", (s, v) -> s.price = v, "-12.345", "'-12.345'");
    c.add("exact_price", (s, v) -> s.exactPrice = v, new BigDecimal("12.345"), "12.345");
    c.add("long_price", (s, v) -> s.longPrice = v, -7L, "-7::bigint");
    c.add("int_price", (s, v) -> s.intPrice = v, 7, "7");
    c.add("search", (s, v) -> s.search = v, "the 'fat' cat:3A", "'the ''fat'' cat:3A'");
    c.add("query", (s, v) -> s.query = v, "fat & !cat", "'fat & !cat'");
    c.add("pair", (s, v) -> s.pair = v, "(1,\"a,\\\"b\")", "row(1, 'a,\"b')");
    c.add("interval", (s, v) -> s.interval = v, "1 mon -2 days 03:04", "'1 mon -2 days 03:04'");
    c.add("range", (s, v) -> s.range = v, "[2026-01-01 00:00+00,)", "'[2026-01-01 00:00+00,)'");
    c.add("multirange", (s, v) -> s.multirange = v, "{[1,2],[9,)}", "'{[1,2],[9,)}'");
    c.add("path", (s, v) -> s.path = v, "$.a[*]", "'$.a[*]'");
    c.add("point", (s, v) -> s.point = v, "(1,2.5)", "'(1,2.5)'");
    c.add("lsn", (s, v) -> s.lsn = v, "16/B374D848", "'16/B374D848'");
    c.add("oid", (s, v) -> s.oid = v, "4294967295", "'4294967295'");
    OffsetTime noon = OffsetTime.parse("12:00+05:00");
    c.add("time_of_offset", (s, v) -> s.timeOfOffset = v, noon, "'12:00'");
    LocalDateTime local = LocalDateTime.of(2026, 1, 1, 0, 0);
    c.add("zoned", (s, v) -> s.zoned = v, local, "'2026-01-01'::timestamp");
    OffsetDateTime zoned = OffsetDateTime.parse("2026-01-01T00:00Z");
    c.add("local", (s, v) -> s.local = v, zoned, "'2026-01-01 00:00+00'::timestamptz");
    c.add("rounded", (s, v) -> s.rounded = v, new BigDecimal("2.5"), "2.5::numeric");
    c.add("exact", (s, v) -> s.exact = v, 0.1 + 0.2, "0.30000000000000004::float8");
    String[] words = {"<a b=\"\\\"/>", null};
    c.add("xmls", (s, v) -> s.xmls = v, words, "array['<a b=\"\\\"/>'::xml, null]");
    c.add(
        "names",
        (s, v) -> s.names = v,
        new String[] {"ö".repeat(40)},
        "array[repeat('ö', 40)::name]");
    c.add("macs", (s, v) -> s.macs = v, new String[] {"0800.2b01.0203"}, "'{08:00:2b:01:02:03}'");
    c.add(
        "pairs",
        (s, v) -> s.pairs = v,
        new String[] {"(1,\"a,\\\"b\")"},
        "array[row(1, 'a,\"b')::pair]");
    c.add(
        "boxes",
        (s, v) -> s.boxes = v,
        new String[] {"(1,1),(0,0)", "(2,2),(0,0)"},
        "'{(1,1),(0,0);(2,2),(0,0)}'");
    c.add("intervals", (s, v) -> s.intervals = v, new String[] {"1 day"}, "'{1 day}'");
    c.add(
        "searches", (s, v) -> s.searches = v, new String[] {"a 'b'"}, "array['a ''b'''::tsvector]");
    c.add(
        "range_words",
        (s, v) -> s.rangeWords = v,
        new String[][] {{"[1,2)"}, {"empty"}},
        "'{{\"[1,2)\"},{empty}}'");
    return c;
  }
}
