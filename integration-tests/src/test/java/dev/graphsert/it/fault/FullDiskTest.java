package dev.graphsert.it.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.graphsert.BatchEntity;
import dev.graphsert.Graphsert;
import dev.graphsert.GraphsertException;
import dev.graphsert.Session;
import dev.graphsert.it.database.Graphserts;
import dev.graphsert.it.database.TestSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A table on a disk of 8 MB, which fills up while rows are written. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class FullDiskTest {

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with("");

  @RegisterExtension final LentByPools lent = new LentByPools();

  @TempDir Path disk;
  private boolean mounted;

  @BeforeEach
  void mount() throws Exception {
    mounted = run("mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", disk.toString()) == 0;
    Assumptions.assumeTrue(mounted, "a small disk can be mounted by root alone");
    Assumptions.assumeTrue(
        SCHEMA.value("select inet_server_addr()::text").toString().contains("127.0.0.1"),
        "the server does not see this machine's disks");
    SCHEMA.execute("create tablespace $schema_small location '" + disk + "'");
    createTable();
  }

  private static void createTable() {
    SCHEMA.execute(
        "create table picture (id bigserial primary key, pixels bytea) tablespace $schema_small");
  }

  @AfterEach
  void unmount() throws Exception {
    if (mounted) {
      SCHEMA.execute("drop table if exists picture");
      SCHEMA.execute("drop tablespace if exists $schema_small");
      assertThat(run("umount", disk.toString())).isZero();
    }
  }

  @Test
  void undoesAllAndWhatFitsGoesInAfterwards() {
    List<Picture> pictures = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      pictures.add(new Picture(i, 200_000));
    }
    Graphsert graphsert = Graphserts.on(lent.pool(SCHEMA.dataSource()));
    try (Session session = graphsert.openSession()) {
      session.addAll(pictures);
      GraphsertException full = catchThrowableOfType(GraphsertException.class, session::commit);
      assertThat(full.getCause())
          .isInstanceOfSatisfying(
              SQLException.class, cause -> assertThat(cause.getSQLState()).isEqualTo("53100"));
      assertThat(full).hasMessageContaining("rolled back");
      assertThat(pictures).allMatch(picture -> picture.id == null);
      assertThat(SCHEMA.count("picture")).isZero();
      SCHEMA.execute("drop table picture"); // what was undone takes place until then
      createTable();
      session.addAll(pictures.subList(0, 5));
      assertThat(session.commit().rows()).isEqualTo(5);
    }
    assertThat(SCHEMA.count("picture")).isEqualTo(5);
  }

  private static int run(String... command) throws IOException, InterruptedException {
    Process process;
    try {
      process = new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException noSuchProgram) {
      return -1;
    }
    process.getInputStream().readAllBytes();
    return process.waitFor(30, TimeUnit.SECONDS) ? process.exitValue() : -1;
  }

  @BatchEntity
  static final class Picture {
    Long id;
    byte[] pixels;

    Picture(int number, int size) {
      pixels = new byte[size];
      new Random(number).nextBytes(pixels); // which cannot be compressed
    }
  }
}
