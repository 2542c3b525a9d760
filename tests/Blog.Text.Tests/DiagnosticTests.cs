namespace Blog.Text.Tests;

public sealed class DiagnosticTests
{
    private static readonly SourceText Source = new(new ContentPath("content/site.yml"), "a: 1\ntitel: x\n");

    [Fact]
    public void A_diagnostic_is_one_line_as_compilers_write_it()
    {
        var error = DiagnosticCatalogue.UnknownSetting.At(Source.At(5, 5), "titel").Suggesting("titel", ["title"]);

        Assert.Equal(
            "content/site.yml:2:1: error BLOG020: There is no setting 'titel'. Did you mean 'title'?",
            error.ToString()
        );
    }

    [Fact]
    public void A_warning_says_so_and_suggests_nothing_that_is_not_near()
    {
        var warning = DiagnosticCatalogue.MisspeltKey.At(Source.At(0, 1), "a").Suggesting("a", ["title"]);

        Assert.Equal("content/site.yml:1:1: warning BLOG033: 'a' is not a known key.", warning.ToString());
    }

    [Theory]
    [InlineData("/a\nb/", "/a\\u000ab/")]
    [InlineData("\u001b[2J", "\\u001b[2J")]
    [InlineData("\u202egnp.exe", "\\u202egnp.exe")]
    public void What_content_holds_cannot_end_a_message_or_move_the_cursor(string written, string shown) =>
        Assert.Equal(
            $"There is no asset '{shown}'.",
            new DiagnosticRule("BLOG000", DiagnosticSeverity.Error, "There is no asset '{0}'.", "", "")
                .At(Source.At(0, 0), written)
                .Message
        );

    [Fact]
    public void Notes_are_kept_in_order()
    {
        var diagnostic = DiagnosticCatalogue
            .MissingTitle.At(SourceLocation.OfFile(Source.Path))
            .WithNote("first")
            .WithNote("second", Source.At(0, 1));

        Assert.Equal(["first", "second"], diagnostic.Notes.Select(n => n.Message));
        Assert.Equal("content/site.yml:1:1", diagnostic.Location.ToString());
    }
}
