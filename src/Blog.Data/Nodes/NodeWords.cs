namespace Blog.Data.Nodes;

/// <summary>Describes values for messages that say what was found.</summary>
internal static class NodeWords
{
    private const int LongestQuote = 40;

    /// <summary>A value in words: "a list", "true", "the text 'x'".</summary>
    public static string Describe(DataNode node) =>
        node switch
        {
            DataList => "a list",
            DataMap => "keys with values",
            DataScalar { Kind: DataScalarKind.Null } => "nothing",
            DataScalar { Kind: DataScalarKind.Text } text => $"the text '{Shorten(text.Text)}'",
            DataScalar { Kind: DataScalarKind.Boolean } flag => flag.Text.ToLowerInvariant(),
            DataScalar number => "the number " + Shorten(number.Text),
            _ => "something else",
        };

    private static string Shorten(string text)
    {
        var line = text.AsSpan().IndexOfAny('\r', '\n') is >= 0 and var end ? text[..end] : text;
        if (line.Length > LongestQuote)
            line = line[..(char.IsHighSurrogate(line[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote)];
        return line.Length == text.Length ? text : line + "…";
    }
}
