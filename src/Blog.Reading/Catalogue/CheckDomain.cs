using System.Collections.Immutable;
using Blog.Engine;
using Blog.Engine.Modules;
using Blog.Reading.Documents;
using Blog.Text;

namespace Blog.Reading.Catalogue;

/// <summary>Reports an author's own <c>CNAME</c> that names another domain than the settings (BLOG228): GitHub Pages
/// would serve the site there, and every address in it would lead to the other. A build for another address than that
/// of the settings is not judged.</summary>
internal sealed class CheckDomain(Pipeline<BuildRequest> request) : IModule<SiteCatalogue, SiteCatalogue>
{
    private static readonly ContentPath File = new("content/CNAME");

    /// <inheritdoc/>
    public ImmutableArray<Document<SiteCatalogue>> Run(
        ImmutableArray<Document<SiteCatalogue>> documents,
        ModuleContext context
    )
    {
        var catalogue = documents[0].Value;
        if (
            context.Value(request).BaseUrl is null
            && catalogue.FindAsset(File) is not null
            && context.ReadText(File) is { } source
        )
            context.Report([.. Check(source, catalogue.Settings.BaseUrl.Host)]);
        return documents;
    }

    // GitHub reads the first name.
    private static IEnumerable<Diagnostic> Check(SourceText source, string host)
    {
        var text = source.Text;
        var start = text.AsSpan().IndexOfAnyExcept(" \t\r\n");
        if (start < 0)
            yield break;
        var length = text.AsSpan(start).IndexOfAny(" \t\r\n");
        var name = length < 0 ? text[start..] : text.Substring(start, length);
        if (!name.Equals(host, StringComparison.OrdinalIgnoreCase))
            yield return DiagnosticCatalogue.OtherDomain.At(source.At(start, name.Length), name, host);
    }
}
