using System.Collections.Immutable;
using System.Text;
using Blog.Engine.Outputs;
using Blog.Model;
using Blog.Pages;
using Blog.Reading.Documents;

namespace Blog.Commands.Why;

/// <summary>Finds the lists, feeds and site maps that name a document. It makes these outputs and looks for the
/// document's address in their bytes.</summary>
/// <param name="site">The site.</param>
internal sealed class Mentions(Site site)
{
    /// <summary>The outputs that name an address, sorted by path. Pages of other documents are not searched.</summary>
    public ImmutableArray<Output> Of(Permalink permalink)
    {
        var own = site.Catalogue.Listed.Select(d => d.Permalink.ToSitePath()).ToHashSet();
        Output[] lists =
        [
            .. site.Outputs.Values.Where(o =>
                IsText(o) && !own.Contains(o.Path) && !o.ClaimedBy.Any(c => IsDocument(c.Path))
            ),
        ];
        var isNamed = new bool[lists.Length];
        var address = Encoding.UTF8.GetBytes(site.Catalogue.Settings.BaseUrl.Relative(permalink));
        Parallel.For(
            0,
            lists.Length,
            i => isNamed[i] = Names(lists[i].Content().Bytes.Span, address, IsHtml(lists[i]))
        );
        return [.. lists.Where((_, i) => isNamed[i])];
    }

    /// <summary>The documents whose addresses an output names, sorted by file.</summary>
    public ImmutableArray<SitePost> In(Output output)
    {
        if (!IsText(output))
            return [];
        var bytes = output.Content().Bytes;
        return
        [
            .. site
                .Catalogue.Listed.Where(d =>
                    Names(
                        bytes.Span,
                        Encoding.UTF8.GetBytes(site.Catalogue.Settings.BaseUrl.Relative(d.Permalink)),
                        IsHtml(output)
                    )
                )
                .OrderBy(d => d.Source.Value, StringComparer.Ordinal),
        ];
    }

    // An asset beside a post and the redirect from its old address are not lists.
    private bool IsDocument(Blog.Text.ContentPath path) => site.Catalogue.Find(path) is not null;

    private static bool IsText(Output output) =>
        IsHtml(output)
        || output.ContentType.Contains("xml", StringComparison.Ordinal)
        || output.ContentType.Contains("json", StringComparison.Ordinal);

    private static bool IsHtml(Output output) => output.ContentType.StartsWith("text/html", StringComparison.Ordinal);

    // '/posts/hdf5/figure.png' does not name '/posts/hdf5/'.
    private static bool Names(ReadOnlySpan<byte> text, ReadOnlySpan<byte> address, bool isHtml)
    {
        for (var at = text.IndexOf(address); at >= 0; at = text.IndexOf(address))
        {
            text = text[(at + address.Length)..];
            if (isHtml ? text.IsEmpty || "\"'#?<"u8.Contains(text[0]) : EndsEntryAddress(text))
                return true;
        }

        return false;
    }

    // '<loc>…</loc>', '<link href="…"/>' and '"url": "…",' name an entry; '<a href="…">' in an entry's text does not.
    private static bool EndsEntryAddress(ReadOnlySpan<byte> rest) =>
        rest.StartsWith("</"u8)
        || rest.StartsWith("\"/>"u8)
        || rest.StartsWith("\" />"u8)
        || rest.StartsWith("\","u8)
        || rest.StartsWith("\"\n"u8);
}
