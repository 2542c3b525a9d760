using System.Collections.Immutable;

namespace Blog.Network.Visiting;

/// <summary>Reads <c>Link</c> headers (RFC 8288).</summary>
internal static class LinkHeader
{
    /// <summary>The addresses of links with a relation, as written and in order.</summary>
    /// <param name="headers">The headers.</param>
    /// <param name="relation">The relation in lower case: <c>canonical</c>.</param>
    public static IEnumerable<string> Find(ImmutableArray<string> headers, string relation) =>
        headers
            .SelectMany(h => Parts(h, ','))
            .Select(link => Parts(link, ';').ToList())
            .Where(parts => parts.Skip(1).Any(p => IsRelation(p, relation)))
            .Select(parts => AddressOf(parts[0]))
            .OfType<string>();

    private static bool IsRelation(string parameter, string relation)
    {
        var equals = parameter.IndexOf('=', StringComparison.Ordinal);
        return equals > 0
            && parameter[..equals].Trim().Equals("rel", StringComparison.OrdinalIgnoreCase)
            && parameter[(equals + 1)..]
                .Trim()
                .Trim('"')
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Contains(relation, StringComparer.OrdinalIgnoreCase);
    }

    private static string? AddressOf(string part)
    {
        var text = part.Trim();
        return text.Length > 2 && text[0] == '<' && text[^1] == '>' ? text[1..^1].Trim() : null;
    }

    // Neither sign ends a part inside an address or between quotes.
    private static IEnumerable<string> Parts(string text, char sign)
    {
        var (start, isQuoted, isAddress) = (0, false, false);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == sign && !isQuoted && !isAddress)
            {
                yield return text[start..i];
                start = i + 1;
            }

            isQuoted ^= text[i] == '"' && !isAddress;
            isAddress = !isQuoted && (text[i] == '<' || (isAddress && text[i] != '>'));
        }

        yield return text[start..];
    }
}
