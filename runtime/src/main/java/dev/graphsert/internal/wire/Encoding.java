package dev.graphsert.internal.wire;

import dev.graphsert.internal.wire.ServerType.Kind;
import java.util.Optional;

/**
 * How values of a Java type go into a column.
 *
 * @param sentAs the type that they are sent as
 * @param encoder writes them in its binary form
 * @param castTo the type that they must be cast to in SQL; empty where the server assigns them to
 *     the column by itself
 */
public record Encoding(ServerType sentAs, ValueEncoder encoder, Optional<ServerType> castTo) {

  /**
   * Finds the way into a column: straight in the column's own type where there is an encoder for
   * the pair; else text is left to the type's own reading of text, and other values are sent as the
   * type that the driver binds them as, from which the server casts as it does in an assignment.
   *
   * @param javaType the type of the values
   * @param column the type of the column
   * @return the encoding; empty if such values cannot become the column's type
   */
  public static Optional<Encoding> of(JavaType javaType, ServerType column) {
    return Encoders.of(javaType, column)
        .map(encoder -> new Encoding(column, encoder, Optional.empty()))
        .or(() -> readByTheServer(javaType, column))
        .or(() -> castByTheServer(javaType, column));
  }

  private static Optional<Encoding> readByTheServer(JavaType javaType, ServerType column) {
    return javaType.isSingle() && javaType.isOfText()
        ? Optional.of(asText(Encoders.TEXT, column))
        : ArrayEncoders.ofText(javaType, column).map(encoder -> asText(encoder, column));
  }

  private static Optional<Encoding> castByTheServer(JavaType javaType, ServerType column) {
    return JavaTypes.boundAs(javaType)
        .filter(column::takes)
        .flatMap(
            type ->
                Encoders.of(javaType, type)
                    .map(encoder -> new Encoding(type, encoder, Optional.empty())));
  }

  private static Encoding asText(ValueEncoder encoder, ServerType column) {
    return new Encoding(ServerType.VARCHAR, encoder, Optional.of(column));
  }

  /**
   * The way for values that are the elements of an array: {@code unnest} takes arrays of arrays
   * apart to the last element, so that arrays travel as text. So do types that the database added
   * itself: the driver would ask for them by name, and keep what it was told when they change.
   *
   * @return this encoding, or one that sends text
   */
  public Encoding asElement() {
    return sentAs.kind() == Kind.ARRAY || !sentAs.isBuiltIn()
        ? asText(new AsTextEncoder(encoder), sentAs)
        : this;
  }

  /**
   * Whether values are sent in the column's own type, which a binary {@code COPY} needs.
   *
   * @param column the type of the column
   * @return true if the server casts nothing
   */
  public boolean isStraightInto(ServerType column) {
    return sentAs.oid() == column.oid();
  }
}
