package dev.graphsert.it.jpa;

import dev.graphsert.BatchEntity;
import dev.graphsert.IdGenerator;
import dev.graphsert.it.database.TestSchema;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.function.Supplier;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.IdGeneratorType;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.id.IdentifierGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What Hibernate's own generators make, an {@code IdGenerator} can make here. */
@SuppressWarnings("removal") // what is left of them is read
final class ForeignGeneratorTest {

  @RegisterExtension static final TestSchema SCHEMA = TestSchema.with("select 1");

  private static void assertSameRows(Supplier<List<?>> graph, Class<?>... entities) {
    new HibernatePeer(SCHEMA, entities).assertSameRows(graph);
  }

  @Test
  void thatAreNamed() {
    assertSameRows(() -> List.of(new Coupon("a"), new Coupon("b")), Coupon.class);
  }

  @Test
  void thatAnAnnotationStandsFor() {
    assertSameRows(() -> List.of(new Voucher("a"), new Voucher("b")), Voucher.class);
  }

  @Test
  void ofTheTopmostOfAHierarchy() {
    assertSameRows(
        () -> List.of(new Ticket("a"), new Pass("b"), new Ticket("c")), Ticket.class, Pass.class);
  }

  interface Coded {
    String code();
  }

  /** Hibernate's. */
  public static final class CodeGenerator implements IdentifierGenerator {
    private static final long serialVersionUID = 1;

    @Override
    public Object generate(SharedSessionContractImplementor session, Object entity) {
      return "no-" + ((Coded) entity).code();
    }
  }

  /** Ours. */
  static final class Codes implements IdGenerator<Coded, String> {
    @Override
    public String generate(Coded entity) {
      return "no-" + entity.code();
    }
  }

  @IdGeneratorType(CodeGenerator.class)
  @Retention(RetentionPolicy.RUNTIME)
  @interface ByCode {}

  @Entity
  @BatchEntity(idGenerator = Codes.class)
  static class Coupon implements Coded {
    @Id
    @GeneratedValue(generator = "codes")
    @GenericGenerator(name = "codes", type = CodeGenerator.class)
    private String id;

    private String code;

    protected Coupon() {}

    Coupon(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  @Entity
  @BatchEntity(idGenerator = Codes.class)
  static class Voucher implements Coded {
    @Id @ByCode private String id;
    private String code;

    protected Voucher() {}

    Voucher(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  @Entity
  @BatchEntity(idGenerator = Codes.class)
  @Inheritance(strategy = InheritanceType.JOINED)
  static class Ticket implements Coded {
    @Id @ByCode private String id;
    private String code;

    protected Ticket() {}

    Ticket(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  @Entity
  @BatchEntity
  @SuppressWarnings("UnusedVariable") // as entities are
  static class Pass extends Ticket {
    private int days = 3;

    protected Pass() {}

    Pass(String code) {
      super(code);
    }
  }
}
