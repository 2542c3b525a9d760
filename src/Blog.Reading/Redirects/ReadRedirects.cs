using System.Collections.Immutable;
using Blog.Engine;
using Blog.Reading.Documents;
using Blog.Text;

namespace Blog.Reading.Redirects;

/// <summary>Reads the entries of <c>content/redirects.yml</c>.</summary>
internal sealed class ReadRedirects(Pipeline<LoadedSettings> settings) : IModule<SourceText, SiteRedirect>
{
    /// <inheritdoc/>
    public ImmutableArray<Document<SiteRedirect>> Run(
        ImmutableArray<Document<SourceText>> documents,
        ModuleContext context
    )
    {
        var home = context.Value(settings).Settings.BaseUrl;
        return context.Once<ImmutableArray<Document<SiteRedirect>>>(
            [documents, home],
            recording =>
                [
                    .. documents.SelectMany(d =>
                    {
                        var (redirects, diagnostics) = RedirectReader.Read(d.Value, home);
                        recording.Report(diagnostics);
                        return redirects.Select(r => new Document<SiteRedirect>(d.Source, r, d.Fingerprint));
                    }),
                ]
        );
    }
}
