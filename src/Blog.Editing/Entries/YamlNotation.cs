using System.Buffers;
using System.Collections.Immutable;
using Blog.Data.Nodes;
using Blog.Data.Yaml;
using Blog.Text.Characters;

namespace Blog.Editing.Entries;

/// <summary>YAML 1.2.</summary>
internal sealed class YamlNotation : Notation
{
    /// <inheritdoc/>
    public override string Separator => ": ";

    /// <inheritdoc/>
    public override string Value(EntryField field, char quote, bool isBracketed) =>
        quote switch
        {
            '\0' when YamlWriting.IsPlain(field.Value, isBracketed) => field.Value,
            '\'' when YamlText.IsPrintable(field.Value) => "'"
                + field.Value.Replace("'", "''", StringComparison.Ordinal)
                + "'",
            _ => YamlText.Quoted(field.Value),
        };

    /// <inheritdoc/>
    public override string Key(string name, char quote) => quote == '\0' ? name : quote + name + quote;

    /// <inheritdoc/>
    public override string Map(ImmutableArray<EntryField> fields, Quoting quoting) =>
        fields is [{ Name.Length: 0 } only]
            ? Value(only, quoting.Values, isBracketed: true)
            : "{" + string.Join(", ", fields.Select(f => Pair(f, quoting, isBracketed: true))) + "}";

    /// <inheritdoc/>
    public override string List(string key, ImmutableArray<EntryField> fields, string indentation) =>
        $"{indentation}{key}:\n" + BlockItem(fields, default, indentation + "  ", " ");

    /// <summary>A map as an entry of a list on lines of its own.</summary>
    /// <param name="fields">The map.</param>
    /// <param name="quoting">Its quotes.</param>
    /// <param name="indentation">The text before the dash.</param>
    /// <param name="gap">The text after the dash.</param>
    public string BlockItem(ImmutableArray<EntryField> fields, Quoting quoting, string indentation, string gap)
    {
        var between = "\n" + indentation + " " + new string(' ', gap.Length);
        return $"{indentation}-{gap}"
            + string.Join(
                between,
                fields.Select(f =>
                    f.Name.Length == 0
                        ? Value(f, quoting.Values, isBracketed: false)
                        : Pair(f, quoting, isBracketed: false)
                )
            )
            + "\n";
    }

    // A map with all keys and texts in quotes is JSON, where everything is quoted.
    /// <inheritdoc/>
    protected override bool IsDayQuoted(Quoting quoting) => quoting.Keys != '\0';
}

/// <summary>Decides which texts need no quotes in front matter that an author wrote by hand.</summary>
internal static class YamlWriting
{
    private static readonly SearchValues<char> Brackets = SearchValues.Create(",[]{}");

    /// <summary>Whether the text needs no quotes.</summary>
    public static bool IsPlain(string text, bool isBracketed) =>
        text.Length > 0
        && (char.IsLetterOrDigit(text[0]) || text[0] == '/')
        && YamlText.IsPrintable(text)
        && text[^1] is not (' ' or ':')
        && !text.Contains(": ", StringComparison.Ordinal)
        && !text.Contains(" #", StringComparison.Ordinal)
        && !(isBracketed && text.AsSpan().ContainsAny(Brackets))
        && YamlScalars.KindOf(text) == DataScalarKind.Text
        && !YamlText.IsTruthWord(text);
}
