namespace Blog.Theming.Templates;

/// <summary>Brings Scriban's messages into the form of this program's: one sentence that ends with a full
/// stop.</summary>
internal static class Wording
{
    /// <summary>The message when a loop exceeds its limit.</summary>
    internal const string Rounds = "loops went round more than 1000000 times.";

    /// <summary>The message when functions are called too often.</summary>
    internal const string Calls = "functions were called more than 2000000 times.";

    /// <summary>The message when a text becomes too long.</summary>
    internal const string LongText = "the text becomes too long.";

    /// <summary>The message when a list becomes too long.</summary>
    internal const string LongList = "the list becomes too long.";

    private const int MostNames = 50;

    /// <summary>This program's words for Scriban's messages about limits; other messages are kept.</summary>
    internal static string Failure(string message) =>
        message switch
        {
            _ when message.StartsWith("Exceeding number of iteration limit", StringComparison.Ordinal) => Rounds,
            _ when message.StartsWith("Exceeding number of recursive", StringComparison.Ordinal) =>
                "functions call one another too deep.",
            _ when message.Contains("LoopLimit", StringComparison.Ordinal) => Rounds,
            _ when message.Contains("LimitToString", StringComparison.Ordinal)
                    || message.Contains("OutputLimit", StringComparison.Ordinal) => LongText,
            _ => Sentence(message),
        };

    /// <summary>Names as a list for readers: sorted, each once, and only the first when there are very many.</summary>
    internal static string List(IEnumerable<string> names)
    {
        var sorted = names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return string.Join(", ", sorted.Take(MostNames))
            + (sorted.Count > MostNames ? $" and {sorted.Count - MostNames} more" : "");
    }

    internal static string Sentence(string message)
    {
        var line = message.ReplaceLineEndings(" ").Trim();
        return line.Length == 0 || line[^1] is '.' or '!' or '?' ? line : line + ".";
    }
}
