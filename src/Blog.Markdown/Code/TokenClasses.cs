namespace Blog.Markdown.Code;

/// <summary>
/// Which TextMate scopes get which class. A selector holds for a scope and everything below it, the longest selector wins, and of the
/// scopes of a token the innermost one that has a selector decides. Classes are few and plain text is calm: punctuation, ordinary
/// variables, accesses and assignments are left uncoloured.
/// </summary>
internal static class TokenClasses
{
    /// <summary>Each class, or the empty text for plain, with its selectors.</summary>
    public static readonly (string Class, string Selectors)[] Table =
    [
        // Comment.
        ("t-c", "comment, markup.quote"),

        // Keyword and storage.
        ("t-k", "keyword, storage, keyword.operator.new, keyword.operator.expression, keyword.operator.wordlike, "
            + "keyword.operator.word, keyword.operator.logical.python, keyword.operator.delete, keyword.operator.cast, "
            + "keyword.operator.sizeof, keyword.operator.alignof, keyword.operator.typeof, variable.language.makefile, "
            + "entity.name.function.directive"),

        // String.
        ("t-s", "string, markup.inline.raw, markup.underline.link, string.unquoted.heredoc, string.unquoted.here-doc, "
            + "constant.character.entity, string.other.link, support.constant.property-value.css"),

        // Escape and regular expression.
        ("t-e", "constant.character.escape, constant.character.format, constant.other.placeholder, string.regexp, "
            + "constant.character.entity, constant.other.character-class, keyword.operator.quantifier.regexp, keyword.operator.or.regexp"),

        // Number.
        ("t-n", "constant.numeric, keyword.other.unit, constant.other.timestamp, constant.other.color"),

        // Constant: true, None, self.
        ("t-x", "constant.language, constant.other, support.constant, variable.language, constant.character, constant.rune"),

        // Name of a function.
        ("t-f", "entity.name.function, support.function, meta.function-call.generic, entity.name.command, entity.name.method"),

        // Type and class.
        ("t-t", "entity.name.type, entity.name.class, entity.name.struct, entity.name.enum, entity.name.interface, entity.name.trait, "
            + "entity.other.inherited-class, support.type, support.class, keyword.type, storage.type.built-in, storage.type.primitive, "
            + "storage.type.numeric, storage.type.string, storage.type.boolean, storage.type.byte, storage.type.error, storage.type.rune, "
            + "storage.type.uintptr, storage.type.java, storage.type.generic, storage.type.object, storage.type.groovy, storage.type.sql, "
            + "support.other.type"),

        // Variable, parameter, property: declared parameters, keys of data, variables that carry a sigil.
        ("t-v", "variable.parameter, support.type.property-name, entity.name.tag.yaml, meta.object-literal.key, keyword.other.definition.ini, "
            + "variable.other.normal.shell, variable.other.positional.shell, variable.other.special.shell, variable.css, "
            + "variable.other.php, variable.other.readwrite.powershell, variable.argument.css"),

        // Operator.
        ("t-o", "keyword.operator, punctuation.definition.list.begin.markdown, punctuation.definition.block.sequence.item.yaml"),

        // Attribute and decorator.
        ("t-a", "entity.other.attribute-name, meta.attribute.rust, entity.name.function.decorator, punctuation.definition.decorator, "
            + "storage.type.annotation, punctuation.definition.annotation, meta.decorator punctuation.decorator, meta.at-rule keyword.control.at-rule"),

        // Tag and heading.
        ("t-h", "entity.name.tag, punctuation.definition.tag, markup.heading, entity.name.section, meta.diff.header"),

        // Inserted, deleted.
        ("t-i", "markup.inserted"),
        ("t-d", "markup.deleted"),

        // Preprocessor and what is about the text rather than in it.
        ("t-m", "meta.preprocessor, keyword.control.directive, keyword.preprocessor, meta.diff.range, meta.tag.sgml, meta.tag.preprocessor, "
            + "meta.separator.markdown, fenced_code.block.language, entity.other.document, punctuation.definition.directive"),

        // Calm again, whatever is around it.
        ("", "meta.template.expression, meta.interpolation, meta.embedded, source, string.unquoted, keyword.operator.assignment, keyword.operator.accessor, "
            + "keyword.operator.type.annotation, storage.type.function.arrow.none, variable, punctuation.section.embedded, "
            + "constant.other.caps.none, markup.fenced_code, punctuation.accessor, keyword.operator.optional, "
            + "punctuation.separator, punctuation.terminator"),
    ];
}
