using System.Collections.Immutable;
using Blog.Data.Headers;

namespace Blog.Editing.Entries;

/// <summary>Writes keys and values in one format.</summary>
internal abstract class Notation
{
    /// <summary>The text between a key and its value.</summary>
    public abstract string Separator { get; }

    /// <summary>The notation of front matter in a form.</summary>
    public static Notation Of(FrontMatterForm form) =>
        form == FrontMatterForm.Toml ? new TomlNotation() : new YamlNotation();

    /// <summary>A value.</summary>
    /// <param name="field">The field.</param>
    /// <param name="quote">The quotes to put around it; NUL for none where none are needed.</param>
    /// <param name="isBracketed">Whether it stands between brackets or braces.</param>
    public abstract string Value(EntryField field, char quote, bool isBracketed);

    /// <summary>A key.</summary>
    public abstract string Key(string name, char quote);

    /// <summary>A key with its value.</summary>
    public string Pair(EntryField field, Quoting quoting, bool isBracketed) =>
        Key(field.Name, quoting.Keys)
        + Separator
        + Value(
            field,
            field.IsDay && !(quoting.IsDayQuoted ?? IsDayQuoted(quoting)) ? '\0' : quoting.Values,
            isBracketed
        );

    /// <summary>Whether days have quotes where nothing shows it.</summary>
    protected abstract bool IsDayQuoted(Quoting quoting);

    /// <summary>A whole map on one line, between braces.</summary>
    public abstract string Map(ImmutableArray<EntryField> fields, Quoting quoting);

    /// <summary>A new list of one map under its key, as lines that each end in LF.</summary>
    public abstract string List(string key, ImmutableArray<EntryField> fields, string indentation);
}
