package dev.graphsert.it.strategies.atomic;

import dev.graphsert.Strategy;
import dev.graphsert.it.database.Graphserts;
import dev.graphsert.it.database.TestSchema;
import dev.graphsert.it.strategies.atomic.Cases.Spot;
import dev.graphsert.it.strategies.bouncer.BouncedPool;
import dev.graphsert.it.strategies.bouncer.Mode;
import java.nio.file.Path;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** As {@link OwnTransactionTest}, with the server's sessions shared between many clients. */
@Timeout(120)
final class BouncedTransactionTest {

  private static final int CLIENTS = 5;

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with(Family.DDL);

  @TempDir private Path folder;

  @ParameterizedTest
  @MethodSource("dev.graphsert.it.strategies.bouncer.Mode#underEveryStrategy")
  void allOrNothing(Strategy strategy, Mode mode) throws Exception {
    try (BouncedPool bounced = new BouncedPool(mode, SCHEMA, folder, CLIENTS);
        FamilyTables tables = new FamilyTables(SCHEMA)) {
      AllOrNothing work = new AllOrNothing(Graphserts.on(bounced.dataSource(), strategy), tables);
      for (Spot spot : Cases.spots(Road.POOL)) {
        work.assertGoesInWhenMended(work.assertRefused(spot), spot);
      }
    }
  }
}
