using System.Collections.Immutable;
using Blog.Text.Characters;

namespace Blog.Editing.Entries;

/// <summary>TOML 1.0. Its basic strings share the escapes used here with YAML's double quotes.</summary>
internal sealed class TomlNotation : Notation
{
    /// <inheritdoc/>
    public override string Separator => " = ";

    /// <inheritdoc/>
    public override string Value(EntryField field, char quote, bool isBracketed) =>
        field.IsDay && quote == '\0' ? field.Value
        : quote == '\'' && YamlText.IsPrintable(field.Value) && !field.Value.Contains('\'', StringComparison.Ordinal)
            ? $"'{field.Value}'"
        : YamlText.Quoted(field.Value);

    /// <inheritdoc/>
    public override string Key(string name, char quote) => quote == '\0' ? name : quote + name + quote;

    /// <inheritdoc/>
    public override string Map(ImmutableArray<EntryField> fields, Quoting quoting) =>
        fields is [{ Name.Length: 0 } only]
            ? Value(only, quoting.Values, isBracketed: true)
            : "{ " + string.Join(", ", fields.Select(f => Pair(f, quoting, isBracketed: true))) + " }";

    /// <inheritdoc/>
    public override string List(string key, ImmutableArray<EntryField> fields, string indentation) =>
        fields is [{ Name.Length: 0 } only]
            ? $"{indentation}{key} = [{Value(only, '\0', isBracketed: true)}]\n"
            : $"{indentation}[[{key}]]\n"
                + string.Concat(fields.Select(f => indentation + Pair(f, default, isBracketed: false) + "\n"));

    /// <inheritdoc/>
    protected override bool IsDayQuoted(Quoting quoting) => false;
}
