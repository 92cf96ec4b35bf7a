package dev.graphsert.it.strategies.atomic;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.graphsert.it.database.TestSchema;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Lends connections that come by a road, and knows whether they were given back. */
final class Lender implements AutoCloseable {

  private final Road road;
  private final DataSource source;
  private final List<Connection> lent = new ArrayList<>();

  Lender(Road road, TestSchema schema) {
    this.road = road;
    this.source = road.open(schema.dataSource());
  }

  /** A data source that lends. */
  DataSource dataSource() {
    return proxy(
        DataSource.class,
        (proxy, method, arguments) -> {
          if (method.getName().equals("getConnection")) {
            return lend();
          }
          throw new UnsupportedOperationException(method.getName());
        });
  }

  Connection lend() throws SQLException {
    Connection connection = source.getConnection();
    lent.add(connection);
    return road.hidesTheDriver() ? hidden(connection) : connection;
  }

  void assertAllAreBack() throws SQLException {
    for (Connection connection : lent) {
      assertThat(connection.isClosed()).as("the connection is given back").isTrue();
    }
    lent.clear();
  }

  /** As some libraries wrap connections: what is behind it cannot be had. */
  private static Connection hidden(Connection connection) {
    return proxy(
        Connection.class,
        (proxy, method, arguments) -> {
          if (method.getName().equals("isWrapperFor")) {
            return false;
          }
          if (method.getName().equals("unwrap")) {
            throw new SQLException("Nothing is wrapped here");
          }
          try {
            return method.invoke(connection, arguments);
          } catch (InvocationTargetException failed) {
            throw failed.getCause();
          }
        });
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(Lender.class.getClassLoader(), new Class<?>[] {type}, handler));
  }

  @Override
  public void close() {
    if (source instanceof HikariDataSource pool) {
      pool.close();
    }
  }
}
