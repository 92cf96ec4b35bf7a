package dev.graphsert.it.packaging;

/** A small program that inserts a book and its author, and knows no class of the driver. */
final class Programs {

  private Programs() {}

  static String main(String packageAndImports) {
    return packageAndImports
        + """
        import dev.graphsert.Graphsert;
        import dev.graphsert.InsertReport;
        import dev.graphsert.Session;
        import java.lang.reflect.Proxy;
        import java.sql.DriverManager;
        import javax.sql.DataSource;

        public class Main {
          public static void main(String[] arguments) {
            DataSource source =
                (DataSource)
                    Proxy.newProxyInstance(
                        DataSource.class.getClassLoader(),
                        new Class<?>[] {DataSource.class},
                        (proxy, method, none) -> DriverManager.getConnection(arguments[0]));
            try (Session session = Graphsert.of(source).openSession()) {
              Book book = new Book(new Author("Ann"));
              session.add(book);
              InsertReport report = session.commit();
              System.out.println(report.rows() + " rows, " + book);
            }
          }
        }
        """;
  }
}
