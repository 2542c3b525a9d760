using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Blog.Import.Moved;

/// <summary>Takes what can be read from a sitemap that is not XML behind a mistake, such as a raw
/// <c>&amp;</c>.</summary>
internal static partial class BrokenSitemap
{
    /// <summary>The addresses of the whole file.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="pages">The pages that were read before the mistake.</param>
    /// <param name="sitemaps">The sitemaps that were read before it.</param>
    /// <param name="failure">The mistake.</param>
    public static ReadSitemap Salvage(
        ReadOnlyMemory<byte> bytes,
        ImmutableArray<string> pages,
        ImmutableArray<string> sitemaps,
        XmlException failure
    )
    {
        var text = Encoding.UTF8.GetString(bytes.Span);
        var isIndex = Index().IsMatch(text);
        var known = pages.Concat(sitemaps).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<string> rest =
        [
            .. Place()
                .Matches(text)
                .Select(m => WebUtility.HtmlDecode(m.Groups["address"].Value.Trim()))
                .Where(a => SitemapReader.IsAddress(a) && known.Add(a)),
        ];
        var problem = string.Create(
            CultureInfo.InvariantCulture,
            $"It is broken in line {failure.LineNumber}: {failure.Message} {pages.Length + sitemaps.Length} addresses "
                + $"were read before that, and {rest.Length} more were found by their tags."
        );
        return isIndex
            ? new ReadSitemap(pages, [.. sitemaps, .. rest], problem)
            : new ReadSitemap([.. pages, .. rest], sitemaps, problem);
    }

    [GeneratedRegex(@"<(?:[\w.-]+:)?sitemapindex\b", RegexOptions.NonBacktracking)]
    private static partial Regex Index();

    // The sitemap's own prefix is not known any more; pictures and films have other ones.
    [GeneratedRegex(
        @"<(?:(?:sm|s|ns[0-9]?|sitemap):)?loc\s*>\s*(?:<!\[CDATA\[)?(?<address>[^<\]]+)",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex Place();
}
