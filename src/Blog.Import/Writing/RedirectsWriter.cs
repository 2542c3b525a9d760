using System.Collections.Immutable;
using System.Text;
using Blog.Import.Addresses;
using Blog.Import.Matters;
using Blog.Text;

namespace Blog.Import.Writing;

/// <summary>Writes <c>content/redirects.yml</c>: old addresses that belong to no document.</summary>
internal static class RedirectsWriter
{
    private const string Beginning =
        "# Old addresses that belong to no document. Those of a document are in its front matter.\n";

    /// <summary>The file; null when there are no redirects.</summary>
    public static ConvertedFile? Write(ImmutableArray<PlannedRedirect> redirects)
    {
        if (redirects.IsEmpty)
            return null;
        var entries = redirects
            .OrderBy(r => r.From, StringComparer.Ordinal)
            .Select(r => Made.Entry(r.From, Made.Text(r.To)));
        var bytes = Encoding.UTF8.GetBytes(Beginning + YamlMapWriter.Write(Made.Map(entries)));
        return new ConvertedFile(new ContentPath("content/redirects.yml"), bytes, null, null);
    }
}
