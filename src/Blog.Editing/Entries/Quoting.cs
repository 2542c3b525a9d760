using Blog.Data.Nodes;

namespace Blog.Editing.Entries;

/// <summary>The quotes around keys and values; NUL for none where none are needed.</summary>
/// <param name="Keys">Around keys.</param>
/// <param name="Values">Around values.</param>
/// <param name="IsDayQuoted">Whether days have them too; null when nothing shows it.</param>
internal readonly record struct Quoting(char Keys, char Values, bool? IsDayQuoted)
{
    /// <summary>The quotes that stand around what an author wrote before.</summary>
    /// <param name="text">The text.</param>
    /// <param name="model">The model: an entry of the same list, or the map around it.</param>
    public static Quoting Like(string text, DataNode? model)
    {
        if (model is not DataMap map)
            return new Quoting('\0', model is DataScalar scalar ? At(text, scalar.Span.Start) : '\0', null);
        var texts = map
            .Entries.Select(e => e.Value)
            .OfType<DataScalar>()
            .Where(v => v.Kind == DataScalarKind.Text)
            .ToList();
        var keys = map.Entries is [var first, ..] ? At(text, first.KeySpan.Start) : '\0';
        var values =
            texts.Count > 0 && texts.All(t => At(text, t.Span.Start) != '\0') ? At(text, texts[^1].Span.Start) : '\0';
        var day = texts.Find(t => t.Text.Length >= 10 && char.IsAsciiDigit(t.Text[0]) && t.Text[4] == '-');
        return new Quoting(keys, values, day is null ? null : At(text, day.Span.Start) != '\0');
    }

    /// <summary>The quote that stands at a position; NUL for anything else.</summary>
    public static char At(string text, int position) =>
        position < text.Length && text[position] is '"' or '\'' ? text[position] : '\0';
}
