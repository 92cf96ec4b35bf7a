package dev.graphsert.it.strategies.atomic;

import dev.graphsert.it.strategies.atomic.Family.Member;

/** A way to break a row, and what the server says to it. */
enum Violation {
  /** Seen before anything is sent; all others by the server alone. */
  NOT_NULL("23502", ""),
  LENGTH("22001", ""),
  CHECK("23514", "amount_check"),
  FOREIGN_KEY("23503", "owner_id_fkey"),
  UNIQUE("23505", "code_key"),
  /** Seen by the server when the transaction commits. */
  DEFERRED("23505", "late_key");

  private final String sqlState;
  private final String constraint;

  Violation(String sqlState, String constraint) {
    this.sqlState = sqlState;
    this.constraint = constraint;
  }

  String sqlState() {
    return sqlState;
  }

  /** A part of the constraint's name; empty if there is none. */
  String constraint() {
    return constraint;
  }

  /** The column, whose name the server tells of NULL alone. */
  String column() {
    return switch (this) {
      case NOT_NULL, LENGTH -> "name";
      case CHECK -> "amount";
      case FOREIGN_KEY -> "owner_id";
      case UNIQUE -> "code";
      case DEFERRED -> "late";
    };
  }

  void spoil(Member member) {
    switch (this) {
      case NOT_NULL -> member.name = null;
      case LENGTH -> member.name = "far too long";
      case CHECK -> member.amount = -1;
      case FOREIGN_KEY -> member.ownerId = 5L;
      case UNIQUE -> member.code = -7;
      case DEFERRED -> member.late = -7;
    }
  }

  static void mend(Member member) {
    member.name = "mended";
    member.amount = 0;
    member.ownerId = null;
    member.code = 1_000;
    member.late = 1_000;
  }
}
