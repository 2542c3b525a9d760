using Blog.Model;

namespace Blog.Import.Addresses;

/// <summary>An address as a text has it, cut into its parts.</summary>
/// <param name="Path">The path, decoded, below the site when it starts with a slash.</param>
/// <param name="Rest">The query and the fragment, as they are written.</param>
/// <param name="IsOfSite">Whether the path starts at the site's root, and not at the document.</param>
internal readonly record struct WrittenAddress(string Path, string Rest, bool IsOfSite)
{
    // Longer than any path that a file system or a host has.
    private const int Longest = 2000;

    /// <summary>Cuts an address; null for one of another site, of another scheme, and for a fragment alone.</summary>
    /// <param name="written">The address.</param>
    /// <param name="homes">The old site and the new one.</param>
    public static WrittenAddress? Read(string written, params ReadOnlySpan<BaseUrl> homes)
    {
        var text = written.Trim();
        if (text.Length is 0 or > Longest)
            return null;
        var end = text.AsSpan().IndexOfAny('?', '#');
        var (bare, rest) = end < 0 ? (text, "") : (text[..end], text[end..]);
        if (bare.Length == 0)
            return null;
        var isWhole = bare.StartsWith("//", StringComparison.Ordinal) || HasScheme(bare);
        foreach (var home in homes)
        {
            // Authors forget the scheme: 'ann.example/about'.
            if (!isWhole && NamesHost(bare, home) && home.PermalinkOf("https://" + bare) is { } named)
                return new WrittenAddress(named.Value, rest, IsOfSite: true);
            if (isWhole || (bare.StartsWith('/') && home.BasePath.Length > 0))
            {
                if (home.PermalinkOf(bare) is { } own)
                    return new WrittenAddress(own.Value, rest, IsOfSite: true);
            }
        }

        return isWhole ? null : new WrittenAddress(Decoded(bare.Replace('\\', '/')), rest, bare[0] is '/' or '\\');
    }

    private static bool NamesHost(string bare, BaseUrl home) =>
        bare.StartsWith(home.Host + "/", StringComparison.OrdinalIgnoreCase)
        || bare.StartsWith("www." + home.Host, StringComparison.OrdinalIgnoreCase);

    // A colon before the first slash; 'c#.html' and '2:1.png' are paths for browsers too only behind './'.
    private static bool HasScheme(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && char.IsAsciiLetter(text[0]) && text.AsSpan(0, colon).IndexOfAnyExcept(SchemeCharacters) < 0;
    }

    private static string Decoded(string path) =>
        path.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(path) : path;

    private static readonly System.Buffers.SearchValues<char> SchemeCharacters = System.Buffers.SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-."
    );
}
