package dev.graphsert.it.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What is in the jars, and what is not. */
final class JarContentTest {

  private static final int JAVA_17 = 61;

  @Test
  void theProcessorBringsItsHelpersUnderItsOwnName() throws IOException {
    assertThat(Jars.files(Jars.processor()).keySet())
        .filteredOn(name -> name.endsWith(".class"))
        .isNotEmpty()
        .allMatch(name -> name.startsWith("dev/graphsert/processor/"));
  }

  @Test
  void noHelperIsNamedByItsOldNameInTheProcessorsClasses() throws IOException {
    Map<String, byte[]> files = Jars.files(Jars.processor());
    for (String helper :
        List.of("com/palantir/javapoet/", "com/google/auto/common/", "com/google/common/")) {
      assertThat(files.keySet())
          .filteredOn(
              name -> new String(files.get(name), StandardCharsets.ISO_8859_1).contains(helper))
          .as(helper)
          .isEmpty();
    }
  }

  @Test
  void theProcessorIsRegisteredWithJavacAndGradle() throws IOException {
    Map<String, byte[]> files = Jars.files(Jars.processor());
    assertThat(text(files, "META-INF/services/javax.annotation.processing.Processor"))
        .isEqualTo("dev.graphsert.processor.GraphsertProcessor");
    assertThat(text(files, "META-INF/gradle/incremental.annotation.processors"))
        .isEqualTo("dev.graphsert.processor.GraphsertProcessor,isolating");
  }

  @Test
  void theRuntimeHasItsOwnClassesAlone() throws IOException {
    assertThat(Jars.files(Jars.runtime()).keySet())
        .filteredOn(name -> name.endsWith(".class"))
        .contains("module-info.class")
        .allMatch(name -> name.startsWith("dev/graphsert/") || name.equals("module-info.class"))
        .noneMatch(name -> name.startsWith("dev/graphsert/processor/"));
  }

  @Test
  void classesAreForJava17() throws IOException {
    assertThat(Jars.files(Jars.runtime()))
        .allSatisfy(
            (name, bytes) -> {
              if (name.endsWith(".class")) {
                assertThat(version(bytes)).as(name).isEqualTo(JAVA_17);
              }
            });
    assertThat(Jars.files(Jars.processor()))
        .allSatisfy(
            (name, bytes) -> {
              if (name.endsWith(".class") && name.contains("/shaded/")) {
                assertThat(version(bytes)).as(name).isLessThanOrEqualTo(JAVA_17);
              } else if (name.endsWith(".class")) {
                assertThat(version(bytes)).as(name).isEqualTo(JAVA_17);
              }
            });
  }

  @Test
  void theRuntimeNeedsTheDriverAlone() throws Exception {
    byte[] pom = Jars.files(Jars.runtime()).get("META-INF/maven/dev.graphsert/graphsert/pom.xml");
    NodeList dependencies =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(pom))
            .getElementsByTagName("dependency");
    List<String> needed = new ArrayList<>();
    for (int i = 0; i < dependencies.getLength(); i++) {
      Element dependency = (Element) dependencies.item(i);
      if (!List.of("test", "provided").contains(child(dependency, "scope"))) {
        needed.add(child(dependency, "groupId") + ":" + child(dependency, "artifactId"));
      }
    }
    assertThat(needed)
        .containsExactlyInAnyOrder("org.postgresql:postgresql", "org.jspecify:jspecify");
  }

  private static String child(Element parent, String name) {
    NodeList found = parent.getElementsByTagName(name);
    return found.getLength() == 0 ? "" : found.item(0).getTextContent().trim();
  }

  private static String text(Map<String, byte[]> files, String name) {
    assertThat(files).containsKey(name);
    return new String(files.get(name), StandardCharsets.UTF_8).trim();
  }

  private static int version(byte[] classFile) {
    return ByteBuffer.wrap(classFile).getShort(6);
  }
}
