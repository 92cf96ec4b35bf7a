package shop;

import dev.graphsert.BatchEntity;
import dev.graphsert.Column;
import dev.graphsert.Embedded;
import dev.graphsert.Id;
import dev.graphsert.Reference;

@BatchEntity(table = "select */ \" \\ \\u0041 <b> @see & \u00e9\u4e2d\ud83d\ude00\nline", schema = " ")
class Order {
  @Id @Column(name = "Primary Key") Long id;
  @Column(name = "user") String user;
  @Column(name = "quote \" and 'single'") String quote;
  @Column(name = "back\\slash \\u0041") String backslash;
  @Column(name = "gr\u00f6\u00dfe") String größe;
  @Column(name = "$T $L $$ $S") String $;
  @Column(name = "tab\tand\nline") String table;
  @Column(name = " \u2028line separator ") String separator;
  @Reference(column = "*/ order") Order self;
  @Embedded(prefix = "\"") Size size;

  record Size(@Column(name = " w ") int width, int $height) {}
}
