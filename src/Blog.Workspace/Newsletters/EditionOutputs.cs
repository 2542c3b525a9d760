using System.Collections.Immutable;
using Blog.Pages;
using Blog.Pages.Newsletter;
using Blog.Reading.Documents;
using Blog.Text;

namespace Blog.Workspace.Newsletters;

/// <summary>The files of one edition of a site, rendered when asked for.</summary>
/// <param name="Site">The site.</param>
/// <param name="Edition">The edition.</param>
public sealed record EditionOutputs(Site Site, Edition Edition)
{
    /// <summary>The name: the month of a review, or a slug.</summary>
    public string Name => Edition.Name;

    /// <summary>The review or post it is made of.</summary>
    public SitePost Post => Edition.Document;

    /// <summary>The whole message, and what is wrong in it.</summary>
    public (ReadOnlyMemory<byte> Bytes, ImmutableArray<Diagnostic> Mistakes) Message() => Make("message.eml");

    /// <summary>The page, for a provider that makes mail of HTML, and what is wrong in it.</summary>
    public (ReadOnlyMemory<byte> Bytes, ImmutableArray<Diagnostic> Mistakes) Page() => Make("index.html");

    // The diagnostics of the page are those of all files of the edition.
    private (ReadOnlyMemory<byte> Bytes, ImmutableArray<Diagnostic> Mistakes) Make(string file)
    {
        ImmutableArray<Diagnostic> mistakes =
        [
            .. Site.Outputs[Edition.PathOf("index.html")]
                .Content()
                .Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error),
        ];
        return (Site.Outputs[Edition.PathOf(file)].Content().Bytes, mistakes);
    }
}
