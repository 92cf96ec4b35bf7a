package dev.graphsert.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.graphsert.processor.model.KeySource;
import java.util.List;
import java.util.Locale;

/**
 * Statements that read the id of another entity, as far as what it refers to is there.
 *
 * <pre>{@code
 * Membership membership = card.membership;
 * if (membership != null) {
 *   Person member = membership.member;
 *   if (member != null) {
 *     MembershipKey membershipKey = new MembershipKey();
 *     membershipKey.member = member.id;
 *     card.key = membershipKey;
 *   }
 * }
 * }</pre>
 */
final class KeySourceCode {

  private final MemberCode members;
  private final EmbeddedVariables variables;
  private final CodeBlock.Builder code = CodeBlock.builder();
  private int open;

  KeySourceCode(MemberCode members, EmbeddedVariables variables) {
    this.members = members;
    this.variables = variables;
  }

  /** Goes on with an object where it is not null; the variable that holds it. */
  String declare(String name, TypeName type, CodeBlock read) {
    String variable = variables.like(name);
    code.addStatement("$T $L = $L", type, variable, read)
        .beginControlFlow("if ($L != null)", variable);
    open++;
    return variable;
  }

  /** The id of the object that a variable holds, as a type wants it. */
  CodeBlock idOf(String owner, KeySource source, TypeName wanted) {
    if (source instanceof KeySource.Through through) {
      CodeBlock read = members.read(through.access(), owner, through.target());
      return idOf(declare(through.name(), through.target(), read), through.id(), wanted);
    }
    if (source instanceof KeySource.Made made) {
      return made(owner, made);
    }
    KeySource.Value value = (KeySource.Value) source;
    CodeBlock id = members.read(value.access(), owner, value.type());
    return wanted.equals(value.type()) ? id : CodeBlock.of("($T) $L", wanted, id);
  }

  private CodeBlock made(String owner, KeySource.Made made) {
    List<CodeBlock> parts =
        made.parts().stream().map(part -> idOf(owner, part.id(), part.type())).toList();
    if (made.record()) {
      return CodeBlock.of(
          "new $T($L)", made.type(), parts.stream().collect(CodeBlock.joining(", ")));
    }
    String name = made.type().simpleName();
    String variable =
        variables.like(name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
    code.addStatement("$T $L = new $T()", made.type(), variable, made.type());
    for (int i = 0; i < parts.size(); i++) {
      code.addStatement(members.write(made.parts().get(i).access(), variable, parts.get(i)));
    }
    return CodeBlock.of("$L", variable);
  }

  /** The statements, with a last one inside them. */
  CodeBlock with(CodeBlock last) {
    code.addStatement(last);
    for (; open > 0; open--) {
      code.endControlFlow();
    }
    return code.build();
  }
}
