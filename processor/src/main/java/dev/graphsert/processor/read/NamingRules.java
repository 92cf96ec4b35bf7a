package dev.graphsert.processor.read;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javax.lang.model.element.TypeElement;

/** How names come about that nobody spelled out; the constants of {@code dev.graphsert.Naming}. */
enum NamingRules {
  GRAPHSERT {
    @Override
    String physical(String name) {
      return fold(name);
    }

    @Override
    String implicit(String name) {
      return Names.snakeCase(name);
    }

    @Override
    String joinColumn(String member, Supplier<String> targetId) {
      return implicit(member) + "_id";
    }

    @Override
    String joined(String entity, String member, boolean quoted) {
      return implicit(entity) + "_" + implicit(member);
    }
  },
  JPA {
    @Override
    String physical(String name) {
      return fold(name);
    }
  },
  HIBERNATE {
    @Override
    String physical(String name) {
      return fold(name);
    }
  },
  SPRING {
    @Override
    String physical(String name) {
      return fold(WORD_START.matcher(name).replaceAll("_"));
    }

    @Override
    String joinTable(String owner, String target, String member, boolean quoted) {
      return joined(owner, member, quoted);
    }
  },

  /** Nobody's: names as they are written, in quotes where they are. */
  WRITTEN {
    @Override
    String physical(String name) {
      return name;
    }

    @Override
    String explicit(String name) {
      return isQuoted(name) ? quoted(name) : name;
    }
  };

  static final String AUTO = "AUTO";

  /** Where Spring Boot begins a word: at an upper case letter that stands between two others. */
  private static final Pattern WORD_START =
      Pattern.compile("(?<=[\\p{Ll}\\p{Nd}])(?=\\p{Lu}[\\p{Ll}\\p{Nd}])");

  /** The naming that the entity names, else the one that the build names, else the given one. */
  static NamingRules of(TypeElement entity, Options options, NamingRules otherwise) {
    String named = Annotations.constant(entity, Annotations.BATCH_ENTITY, "naming", AUTO);
    return named(named).or(() -> options.naming().flatMap(NamingRules::named)).orElse(otherwise);
  }

  static Optional<NamingRules> named(String name) {
    String wanted = name.toUpperCase(Locale.ROOT);
    for (NamingRules rules : values()) {
      if (rules != WRITTEN && rules.name().equals(wanted)) {
        return Optional.of(rules);
      }
    }
    return Optional.empty();
  }

  /** The name in the database of what is called so in an annotation or in Java, unquoted. */
  abstract String physical(String name);

  /** The name in the database of a class or member that names none. */
  String implicit(String name) {
    return physical(name);
  }

  /** The name in the database of what an annotation of JPA names, perhaps in quotes. */
  String explicit(String name) {
    return isQuoted(name) ? unquoted(name) : physical(name);
  }

  /** The column of a reference that names none; as Hibernate has it, in quotes if the id is. */
  String joinColumn(String member, Supplier<String> targetId) {
    String id = targetId.get();
    return isQuoted(id)
        ? explicit(quoted(member + "_" + unquoted(id)))
        : physical(member) + "_" + physical(id);
  }

  /** The same, of what is known already. */
  final JpaForeignKeys.Default join(String member) {
    return targetId -> joinColumn(member, targetId);
  }

  /** The table of a collection of values that names none, in quotes if the entity's table is. */
  String joined(String entity, String member, boolean quoted) {
    String name = entity + "_" + member;
    return quoted ? name : physical(name);
  }

  /** The join table that names none, of the names of two tables, one of which may be in quotes. */
  String joinTable(String owner, String target, String member, boolean quoted) {
    String name = owner + "_" + target;
    return quoted ? name : fold(name);
  }

  static String quoted(String name) {
    return '"' + unquoted(name) + '"';
  }

  static String unquoted(String name) {
    return isQuoted(name) ? name.substring(1, name.length() - 1) : name;
  }

  static boolean isQuoted(String name) {
    return name.length() > 2
        && ((name.startsWith("\"") && name.endsWith("\""))
            || (name.startsWith("`") && name.endsWith("`")));
  }

  /** What PostgreSQL makes of a name without quotes: letters outside ASCII stay as they are. */
  private static String fold(String name) {
    StringBuilder folded = new StringBuilder(name);
    for (int i = 0; i < folded.length(); i++) {
      char letter = folded.charAt(i);
      if (letter >= 'A' && letter <= 'Z') {
        folded.setCharAt(i, (char) (letter + ('a' - 'A')));
      }
    }
    return folded.toString();
  }
}
