package dev.graphsert.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** What only Spring's listener knows is told, and stops no compile. */
class AuditingTest {

  private static final JavaFileObject LISTENER =
      JavaFileObjects.forSourceString(
          "org.springframework.data.jpa.domain.support.AuditingEntityListener",
          """
          package org.springframework.data.jpa.domain.support;
          public class AuditingEntityListener {
            @jakarta.persistence.PrePersist public void touchForCreate(Object target) {}
          }
          """);
  private static final JavaFileObject CREATED_BY =
      JavaFileObjects.forSourceString(
          "org.springframework.data.annotation.CreatedBy",
          """
          package org.springframework.data.annotation;
          public @interface CreatedBy {}
          """);
  private static final JavaFileObject AUDITABLE =
      JavaFileObjects.forSourceString(
          "org.springframework.data.domain.Auditable",
          """
          package org.springframework.data.domain;
          public interface Auditable<U> {}
          """);

  @Test
  void whoItWasIsLeftToTheApplication() {
    Compilation compilation =
        compile(
            """
            @jakarta.persistence.EntityListeners(
                org.springframework.data.jpa.domain.support.AuditingEntityListener.class)
            @dev.graphsert.BatchEntity @jakarta.persistence.Entity class Item {
              @jakarta.persistence.Id Long id;
              @org.springframework.data.annotation.CreatedBy String author;
            }
            """);

    assertThat(notes(compilation))
        .containsExactly(
            "Item.author is annotated with @CreatedBy: who it is only Spring's"
                + " AuditingEntityListener knows, which insert plans do not call. Have it called by"
                + " Graphsert.builder(..).beforeInsert(listener::touchForCreate), or set the member"
                + " before the entity is added.");
    assertThat(compilation.generatedSourceFiles()).hasSize(1);
  }

  @Test
  void soIsAnEntityThatIsAuditedByMethods() {
    Compilation compilation =
        compile(
            """
            @jakarta.persistence.EntityListeners(
                org.springframework.data.jpa.domain.support.AuditingEntityListener.class)
            @dev.graphsert.BatchEntity @jakarta.persistence.Entity class Item
                implements org.springframework.data.domain.Auditable<String> {
              @jakarta.persistence.Id Long id;
            }
            """);

    assertThat(notes(compilation)).hasSize(1).first().asString().startsWith("Item is Auditable");
  }

  @Test
  void withoutTheListenerNothingIsToldAsNothingWouldBeSet() {
    Compilation compilation =
        compile(
            """
            @dev.graphsert.BatchEntity @jakarta.persistence.Entity class Item {
              @jakarta.persistence.Id Long id;
              @org.springframework.data.annotation.CreatedBy String author;
            }
            """);

    assertThat(notes(compilation)).isEmpty();
  }

  private static Compilation compile(String source) {
    JavaFileObject item = JavaFileObjects.forSourceString("shop.Item", "package shop;\n" + source);
    Compilation compilation =
        Compile.withProcessor(Compile.STRICT, LISTENER, CREATED_BY, AUDITABLE, item);
    assertThat(compilation.errors()).isEmpty();
    assertThat(compilation.warnings()).isEmpty();
    return compilation;
  }

  private static List<String> notes(Compilation compilation) {
    return compilation.notes().stream().map(AuditingTest::text).toList();
  }

  private static String text(Diagnostic<? extends JavaFileObject> note) {
    return note.getMessage(Locale.ROOT);
  }
}
