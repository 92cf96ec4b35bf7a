package dev.graphsert.it.strategies.atomic;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.jdbc.AutoSave;
import org.postgresql.jdbc.PreferQueryMode;

/** A way to the server: settings of the driver, a pool, something that hides the driver. */
enum Road {
  DRIVER,
  POOL,
  SIMPLE,
  EXTENDED_FOR_PREPARED,
  CACHE_EVERYTHING,
  NEVER_PREPARED,
  ALWAYS_PREPARED,
  BINARY_AT_ONCE,
  AUTOSAVE_ALWAYS,
  AUTOSAVE_CONSERVATIVE,
  REWRITE,
  HIDDEN,
  HIDDEN_AUTOSAVE;

  /** All but the first lead through a pool, whose connection lives long enough to prepare. */
  boolean isPooled() {
    return this != DRIVER;
  }

  boolean hidesTheDriver() {
    return this == HIDDEN || this == HIDDEN_AUTOSAVE;
  }

  /** Whether the driver sets savepoints by itself, or would not say that it does not. */
  boolean mayHaveSavepoints() {
    return this == AUTOSAVE_ALWAYS || this == AUTOSAVE_CONSERVATIVE || hidesTheDriver();
  }

  /** The pool; or the driver's own data source. */
  DataSource open(PGSimpleDataSource source) {
    set(source);
    if (!isPooled()) {
      return source;
    }
    HikariConfig config = new HikariConfig();
    config.setDataSource(source);
    config.setMaximumPoolSize(1);
    config.setConnectionTimeout(10_000);
    return new HikariDataSource(config);
  }

  private void set(PGSimpleDataSource source) {
    switch (this) {
      case DRIVER, POOL, HIDDEN -> {}
      case SIMPLE -> source.setPreferQueryMode(PreferQueryMode.SIMPLE);
      case EXTENDED_FOR_PREPARED ->
          source.setPreferQueryMode(PreferQueryMode.EXTENDED_FOR_PREPARED);
      case CACHE_EVERYTHING -> source.setPreferQueryMode(PreferQueryMode.EXTENDED_CACHE_EVERYTHING);
      case NEVER_PREPARED -> source.setPrepareThreshold(0);
      case ALWAYS_PREPARED -> source.setPrepareThreshold(1);
      case BINARY_AT_ONCE -> source.setPrepareThreshold(-1);
      case AUTOSAVE_ALWAYS, HIDDEN_AUTOSAVE -> source.setAutosave(AutoSave.ALWAYS);
      case AUTOSAVE_CONSERVATIVE -> source.setAutosave(AutoSave.CONSERVATIVE);
      case REWRITE -> source.setReWriteBatchedInserts(true);
    }
  }
}
