namespace Blog.Html.Parsing;

/// <summary>Reads the value of <c>srcset</c> (HTML standard, 4.8.4.2.1): addresses, each with a width or a
/// density.</summary>
internal static class HtmlSourceSet
{
    /// <summary>The addresses in their order. Commas inside an address (for example in <c>data:</c>) belong to
    /// it.</summary>
    public static IEnumerable<string> Read(string value)
    {
        var rest = value.AsSpan().TrimStart(" \t\n\r\f,").ToString();
        while (rest.Length > 0)
        {
            var end = EndOf(rest);
            var address = rest[..end];
            yield return address.TrimEnd(',');
            // A comma right after an address ends it; otherwise a descriptor follows up to the next comma.
            rest = rest[end..];
            var next = address.EndsWith(',') ? 0 : rest.IndexOf(',', StringComparison.Ordinal);
            rest = next < 0 ? "" : rest[next..].TrimStart(' ', '\t', '\n', '\r', '\f', ',');
        }
    }

    private static int EndOf(string text)
    {
        var space = text.AsSpan().IndexOfAny(" \t\n\r\f");
        return space < 0 ? text.Length : space;
    }
}
