package dev.graphsert.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What surrounds the processor: the user's options, other processors, other classes. */
class StrictBuildTest {

  private static final JavaFileObject ITEM =
      source(
          "shop.Item",
          "package shop;",
          "import dev.graphsert.*;",
          "@BatchEntity class Item { @Id Long id; @Column(name = \"n\") String name; }");

  @Test
  void claimsItsAnnotations() {
    Compilation compilation = Compile.withProcessor(List.of("-Xlint:all", "-Werror"), ITEM);

    assertThat(compilation.diagnostics()).isEmpty();
    assertThat(compilation.generatedSourceFiles()).hasSize(1);
  }

  @Test
  void isSilentWithoutEntities() {
    Compilation compilation =
        Compile.withProcessor(Compile.STRICT, source("shop.Plain", "package shop; class Plain {}"));

    assertThat(compilation.diagnostics()).isEmpty();
    assertThat(compilation.generatedSourceFiles()).isEmpty();
  }

  @Test
  void waitsForATypeThatAnotherProcessorGenerates() {
    Compilation compilation =
        compileWithGenerated(
            "enum Generated { A }", "@BatchEntity class Item { Long id; Generated generated; }");

    assertThat(compilation.diagnostics()).isEmpty();
    assertThat(planOf(compilation)).contains("row.writeEnum(item.generated);");
  }

  @Test
  void waitsForASuperclassThatASuperclassExtends() {
    Compilation compilation =
        compileWithGenerated(
            "class Generated { String inherited; }",
            "@BatchEntity class Item extends Base { Long id; }",
            "class Base extends Generated { String own; }");

    assertThat(compilation.errors()).isEmpty();
    assertThat(planOf(compilation)).contains("item.inherited", "item.own");
  }

  @Test
  void waitsForAComponentOfARecordInASuperclass() {
    Compilation compilation =
        compileWithGenerated(
            "record Generated(int size) {}",
            "@BatchEntity class Item extends Base { Long id; }",
            "class Base { Part part; }",
            "record Part(Generated generated) {}");

    assertThat(compilation.errors()).isEmpty();
    assertThat(planOf(compilation)).contains("part.generated.size");
  }

  @Test
  void readsAnEntityThatAnotherProcessorGenerates() {
    Compilation compilation =
        compileWithGenerated(
            "@dev.graphsert.BatchEntity class Generated { Long id; Item item; }",
            "@BatchEntity class Item { Long id; Generated generated; }");

    assertThat(compilation.errors()).isEmpty();
    assertThat(planOf(compilation)).contains(".reference(\"generated_id\", ");
    assertThat(compilation.generatedSourceFile("shop.Generated_Plan")).isPresent();
  }

  @Test
  void leavesAMisplacedEntityAnnotationToTheCompiler() {
    Compilation compilation =
        Compile.withProcessor(
            Compile.STRICT,
            source(
                "shop.Item",
                "package shop;",
                "class Item { @dev.graphsert.BatchEntity void method() {} }"));

    assertThat(compilation.errors()).hasSize(1);
    assertThat(compilation.errors().get(0).getMessage(null)).contains("not applicable");
  }

  @Test
  void leavesWrongAnnotationValuesToTheCompiler() {
    Compilation compilation =
        Compile.withProcessor(
            List.of(),
            source(
                "shop.Item",
                "package shop;",
                "import dev.graphsert.*;",
                "@BatchEntity(table = 5) class Item extends Base { Long key; }"),
            source(
                "shop.Base",
                "package shop;",
                "import dev.graphsert.*;",
                "class Base {",
                "  @Id(generation = IdGeneration.NONE, sequence = true) Long id;",
                "  @Reference(cascade = 1, column = null) Item item;",
                "}"));

    assertThat(compilation.errors())
        .isNotEmpty()
        .allSatisfy(error -> assertThat(error.getMessage(null)).doesNotContain("Exception"));
  }

  @Test
  void survivesAnEncodingWithoutTheLettersOfTheNames() {
    Compilation compilation =
        Compile.withProcessor(
            List.of("-encoding", "US-ASCII", "-Xlint:all", "-Werror"),
            source(
                "shop.Gr\u00f6\u00dfe",
                "package shop;",
                "import dev.graphsert.*;",
                "@BatchEntity class Gr\\u00f6\\u00dfe {",
                "  Long id;",
                "  private int h\\u00f6he;",
                "  @Column(name = \"\\u4e2d\") String name;",
                "}"));

    assertThat(compilation.diagnostics()).isEmpty();
    assertThat(textOf(compilation.generatedSourceFiles().get(0)))
        .contains("\"\\u4e2d\"")
        .matches("\\p{ASCII}*");
  }

  @Test
  void refersToAnEntityThatWasCompiledBefore(@TempDir Path classes) {
    Compile.writeClasses(Compile.withProcessor(Compile.STRICT, ITEM), classes);
    JavaFileObject child =
        source(
            "shop.Child",
            "package shop;",
            "@dev.graphsert.BatchEntity class Child { Long id; Item item; }");

    Compilation compilation =
        Compile.run(
            List.of(new GraphsertProcessor()),
            Compile.STRICT,
            List.of(classes.toFile()),
            List.of(child));

    assertThat(compilation.diagnostics()).isEmpty();
    assertThat(textOf(compilation.generatedSourceFiles().get(0)))
        .contains(".reference(\"item_id\", \"item\", Item.class)");
  }

  @Test
  void replacesThePlanOfAnEarlierCompile(@TempDir Path classes) {
    Compile.writeClasses(Compile.withProcessor(Compile.STRICT, ITEM), classes);

    Compilation compilation =
        Compile.run(
            List.of(new GraphsertProcessor()),
            Compile.STRICT,
            List.of(classes.toFile()),
            List.of(ITEM));

    assertThat(compilation.diagnostics()).isEmpty();
    assertThat(compilation.generatedSourceFile("shop.Item_Plan")).isPresent();
  }

  @Test
  void isFoundByTheCompiler() {
    assertThat(ServiceLoader.load(Processor.class))
        .hasAtLeastOneElementOfType(GraphsertProcessor.class);
  }

  @Test
  void reportsInAnEnvironmentThatIsNotJavacsOwn() {
    Compilation compilation =
        Compile.run(
            List.of(new RecordingProcessor()),
            Compile.STRICT,
            List.of(),
            List.of(
                source("shop.Item", "package shop;", "@dev.graphsert.BatchEntity class Item {}")));

    assertThat(compilation.errors()).hasSize(1);
    assertThat(compilation.errors().get(0).getMessage(null)).contains("shop.Item has no id");
    assertThat(compilation.errors().get(0).getLineNumber()).isEqualTo(2);
  }

  private static Compilation compileWithGenerated(String generated, String... classes) {
    JavaFileObject[] sources = new JavaFileObject[classes.length];
    for (int i = 0; i < classes.length; i++) {
      String name = classes[i].replaceFirst(".*?(class|record) (\\w+).*", "$2");
      sources[i] = source("shop." + name, "package shop;", "import dev.graphsert.*;", classes[i]);
    }
    return Compile.run(
        List.of(new OneClassGenerator("package shop; " + generated), new GraphsertProcessor()),
        Compile.STRICT,
        List.of(),
        List.of(sources));
  }

  private static String planOf(Compilation compilation) {
    return textOf(compilation.generatedSourceFile("shop.Item_Plan").orElseThrow());
  }

  private static String textOf(JavaFileObject file) {
    try {
      return file.getCharContent(false).toString();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static JavaFileObject source(String name, String... lines) {
    return JavaFileObjects.forSourceLines(name, lines);
  }

  /** Generates shop.Generated in the first round, which has to do without itself. */
  private static final class OneClassGenerator extends AbstractProcessor {

    private final String source;
    private boolean done;

    private OneClassGenerator(String source) {
      this.source = source;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!done) {
        done = true;
        try (Writer file =
            processingEnv.getFiler().createSourceFile("shop.Generated").openWriter()) {
          file.write(source);
        } catch (IOException failed) {
          throw new UncheckedIOException(failed);
        }
      }
      return false;
    }
  }
}
