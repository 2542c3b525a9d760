using System.Collections.Frozen;
using Blog.Model;
using Blog.Text;

namespace Blog.Reading.Documents;

/// <summary>A redirect that belongs to no document: an entry of <c>content/redirects.yml</c>.</summary>
/// <param name="From">The old address; of a pattern the folder that its addresses are below, with a trailing
/// slash.</param>
/// <param name="To">Where it leads, as it is written, without the star at its end: a path of the site, <c>post:</c> and
/// a slug, or an absolute address.</param>
/// <param name="Place">Where the old address stands.</param>
/// <param name="Target">Where the new address stands.</param>
public sealed record SiteRedirect(Permalink From, string To, SourceLocation Place, SourceLocation Target)
{
    private static readonly FrozenSet<string> EndsOfFiles = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        [
            .. ".png .jpg .jpeg .gif .webp .avif .svg .ico .css .js .mjs .woff .woff2 .ttf .otf".Split(' '),
            .. ".mp3 .mp4 .webm .ogg .wav .pdf .zip".Split(' '),
        ]
    );

    /// <summary>Whether an address is that of a picture or another file that browsers do not show as a page, so that no
    /// page can lead on from there.</summary>
    /// <param name="address">The address, below the site.</param>
    public static bool IsOfFile(string address) => EndsOfFiles.Contains(Path.GetExtension(address));

    /// <summary>Whether everything below the old address is redirected: <c>/old/*</c>.</summary>
    public bool IsPattern { get; init; }

    /// <summary>Whether the rest of an address below the old one goes behind the new one: <c>/new/*</c>.</summary>
    public bool KeepsRest { get; init; }
}
