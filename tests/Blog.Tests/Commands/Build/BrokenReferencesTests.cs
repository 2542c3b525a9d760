using Blog.Commands.Build;
using Blog.Text;

namespace Blog.Tests.Commands.Build;

public class BrokenReferencesTests
{
    [Fact]
    public void What_is_off_is_counted_in_one_line_by_kind()
    {
        Diagnostic[] found =
        [
            Off(DiagnosticCatalogue.MissingImage),
            Off(DiagnosticCatalogue.BrokenLink),
            Off(DiagnosticCatalogue.UnknownPost),
            DiagnosticCatalogue.MissingAnchor.At(Place, "a", "b"),
            DiagnosticCatalogue.LinkLeadsHome.At(Place, "a", "b"),
        ];
        const string line = "Broken references passed over, as 'links' in site.yml says: 2 internal, 1 images";
        Assert.Equal(line + "; --verbose says where.", BrokenReferences.Line(found, isVerbose: false));
        Assert.Equal(line + ".", BrokenReferences.Line(found, isVerbose: true));
    }

    [Fact]
    public void Without_any_there_is_no_line() =>
        Assert.Null(BrokenReferences.Line([DiagnosticCatalogue.BrokenLink.At(Place, "a")], isVerbose: false));

    private static SourceLocation Place { get; } = SourceLocation.OfFile(new ContentPath("content/posts/a.md"));

    private static Diagnostic Off(DiagnosticRule rule) =>
        (rule with { Severity = DiagnosticSeverity.Information }).At(Place, "a", "b");
}
