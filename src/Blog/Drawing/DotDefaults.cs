namespace Blog.Drawing;

/// <summary>Gives a graph defaults that its author can replace. The options of <c>dot</c> for defaults
/// (<c>-Nname=value</c>) win over those of the graph itself, so they are written into the graph.</summary>
internal static class DotDefaults
{
    /// <summary>The graph with defaults before its first statement, on the line of its first brace, so that all lines
    /// keep their numbers. A text without a brace stays as it is.</summary>
    public static string Insert(string source, string defaults)
    {
        var open = FirstBrace(source);
        return open < 0 ? source : source.Insert(open + 1, " " + defaults);
    }

    // The name of a graph and comments before it may hold a brace.
    private static int FirstBrace(string source)
    {
        for (var at = 0; at < source.Length; at++)
        {
            switch (source[at])
            {
                case '{':
                    return at;
                case '"':
                    at = EndOfName(source, at);
                    break;
                case '/' when source.AsSpan(at).StartsWith("/*"):
                    at = EndOf(source, "*/", at + 2);
                    break;
                case '/' when source.AsSpan(at).StartsWith("//"):
                case '#':
                    at = EndOf(source, "\n", at);
                    break;
                default:
                    break;
            }
        }

        return -1;
    }

    private static int EndOf(string source, string end, int from) =>
        from < source.Length && source.IndexOf(end, from, StringComparison.Ordinal) is var found and >= 0
            ? found + end.Length - 1
            : source.Length;

    private static int EndOfName(string source, int quote)
    {
        for (var at = quote + 1; at < source.Length; at++)
        {
            if (source[at] == '\\')
                at++;
            else if (source[at] == '"')
                return at;
        }

        return source.Length;
    }
}
