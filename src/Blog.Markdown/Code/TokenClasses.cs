using System.Collections.Immutable;

namespace Blog.Markdown.Code;

/// <summary>Maps TextMate scopes to classes. A selector holds for a scope and everything below it, the longest selector
/// wins, and of the scopes around a token the innermost one that has a selector decides. (The library matches selectors
/// of several scopes wrongly, so none are used.) Most code stays plain: punctuation, ordinary variables, accesses and
/// assignments are left uncoloured.</summary>
internal static class TokenClasses
{
    /// <summary>Each class, or the empty text for plain, with its selectors.</summary>
    public static readonly ImmutableArray<(string Class, string Selectors)> Table =
    [
        // Comment.
        ("t-c", "comment, markup.quote"),
        // Keyword and storage, and operators that are words.
        (
            "t-k",
            "keyword, storage, keyword.type.go, keyword.operator.new, keyword.operator.expression, "
                + "keyword.operator.wordlike, "
                + "keyword.operator.word, keyword.operator.logical.python, keyword.operator.delete, "
                + "keyword.operator.cast, "
                + "keyword.operator.sizeof, keyword.operator.alignof, keyword.operator.typeof, "
                + "variable.language.makefile"
        ),
        // String.
        (
            "t-s",
            "string, string.unquoted.heredoc, string.other.link, storage.type.string.python, variable.parameter.url, "
                + "markup.inline.raw, markup.underline.link"
        ),
        // Escape and regular expression.
        (
            "t-e",
            "constant.character.escape, constant.character.format, constant.character.entity, "
                + "constant.other.placeholder, "
                + "constant.other.character-class, string.regexp, "
                + "keyword.operator.quantifier.regexp, keyword.operator.or.regexp, "
                + "keyword.operator.negation.regexp, keyword.other.js, keyword.other.ts, "
                + "keyword.other.tsx"
        ),
        // Number.
        ("t-n", "constant.numeric, constant.other.timestamp, constant.other.color, keyword.other.unit"),
        // Constant: true, None, self.
        (
            "t-x",
            "constant.language, constant.character, constant.other, support.constant, "
                + "variable.language, support.variable.magic"
        ),
        // Name of a function.
        ("t-f", "entity.name.function, entity.name.method, support.function, meta.function-call.generic"),
        // Type and class.
        (
            "t-t",
            "entity.name.type, entity.name.class, entity.name.struct, entity.name.enum, "
                + "entity.name.interface, entity.name.trait, "
                + "entity.other.inherited-class, support.type, support.class, support.other.type, "
                + "keyword.type, storage.type.built-in, "
                + "storage.type.primitive, storage.type.numeric, storage.type.string, "
                + "storage.type.boolean, storage.type.byte, "
                + "storage.type.error, storage.type.rune, storage.type.uintptr, storage.type.java, "
                + "storage.type.generic, "
                + "storage.type.object, storage.type.groovy"
        ),
        // Variable, parameter, property: parameters where they are declared, keys of data, variables that carry a
        // sigil.
        (
            "t-v",
            "variable.parameter, entity.name.variable.parameter, support.type.property-name, entity.name.tag.yaml, "
                + "entity.name.type.anchor, keyword.other.definition.ini, variable.other.normal.shell, "
                + "variable.other.positional.shell, "
                + "variable.other.special.shell, variable.other.bracket.shell, "
                + "variable.other.loop.shell, variable.css, variable.argument.css, "
                + "variable.other.php, variable.other.readwrite.powershell"
        ),
        // Operator.
        (
            "t-o",
            "keyword.operator, keyword.control.flow.block-scalar, keyword.control.property.anchor, "
                + "punctuation.definition.list.begin.markdown, punctuation.definition.block.sequence.item.yaml"
        ),
        // Attribute and decorator.
        (
            "t-a",
            "entity.other.attribute-name, entity.name.function.decorator, "
                + "punctuation.definition.decorator, storage.type.annotation, "
                + "punctuation.definition.annotation, meta.attribute.rust"
        ),
        // Tag and heading.
        (
            "t-h",
            "entity.name.tag, punctuation.definition.tag, source.js-ignored-vscode, source.css-ignored-vscode, "
                + "markup.heading, entity.name.section, meta.diff.header"
        ),
        // Inserted, deleted.
        ("t-i", "markup.inserted"),
        ("t-d", "markup.deleted"),
        // Preprocessor and other directives.
        (
            "t-m",
            "meta.preprocessor, keyword.control.directive, keyword.preprocessor, "
                + "entity.name.variable.preprocessor, meta.diff.range, "
                + "meta.tag.sgml, meta.tag.preprocessor, meta.separator.markdown, "
                + "fenced_code.block.language, punctuation.definition.directive"
        ),
        // Plain again, whatever is around it.
        (
            "",
            "source, variable, meta.embedded, meta.template.expression, meta.interpolation, "
                + "markup.fenced_code, string.unquoted, "
                + "storage.modifier.import, storage.modifier.package, entity.name.type.namespace, "
                + "constant.other.table-name, constant.other.database-name, "
                + "keyword.operator.assignment, keyword.operator.accessor, keyword.operator.key-value, "
                + "keyword.operator.namespace, keyword.operator.list, "
                + "keyword.operator.optional, keyword.operator.type.annotation, punctuation.accessor, "
                + "punctuation.section.embedded"
        ),
    ];
}
