using Blog.Terminals;
using Blog.Text;

namespace Blog.Tests.Terminals;

public sealed class DiagnosticReportTests
{
    [Fact]
    public void Up_to_twenty_errors_are_printed_whole_in_their_order()
    {
        var printed = Print([Warning("a"), .. Enumerable.Range(0, 20).Select(i => Broken($"{i:00}", "/x/"))]);
        Assert.StartsWith("content/posts/a.md:1:1: warning BLOG040", printed, StringComparison.Ordinal);
        Assert.Equal(20, printed.Split("error BLOG060").Length - 1);
        Assert.DoesNotContain("Each of them", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void The_cure_of_many_has_no_place_for_particulars()
    {
        Assert.Contains("{0}", DiagnosticCatalogue.UnknownDirective.Cure, StringComparison.Ordinal);
        var place = SourceLocation.OfFile(new ContentPath("content/posts/a.md"));
        var printed = Print([.. Enumerable.Repeat(DiagnosticCatalogue.UnknownDirective.At(place, "box", "note"), 21)]);
        Assert.Contains("directives/….html", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("{0}", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void More_errors_are_a_summary_by_kind_with_texts_and_places()
    {
        Diagnostic[] all =
        [
            .. Enumerable.Range(0, 13).Select(i => Broken($"{i:00}", "/x/") with { Suggestion = "/y/" }),
            .. Enumerable.Range(0, 4).Select(i => Broken("00", "/z/")),
            Broken("20", "/d/"),
            Broken("20", "/c/"),
            Broken("20", "/b/"),
            .. Enumerable.Range(0, 2).Select(i => Image($"{i:00}")),
        ];
        Assert.Equal(
            """
            BLOG060: 20 errors in 14 files
               13× The link '/x/' leads nowhere. Did you mean '/y/'?
                   content/posts/00.md:1:1  content/posts/01.md:1:1  content/posts/02.md:1:1  …
                4× The link '/z/' leads nowhere.
                   content/posts/00.md:1:1  content/posts/00.md:1:1  content/posts/00.md:1:1  …
                1× The link '/b/' leads nowhere.
                   content/posts/20.md:1:1
                   and 2 more, with 2 other texts
                   Correct the link. ('blog explain BLOG060')
            BLOG062: 2 errors in 2 files
                2× There is no image 'x.png'.
                   content/posts/00.md:1:1  content/posts/01.md:1:1
                   Correct the path, or add the file. ('blog explain BLOG062')
            Each of them: --all

            """,
            Print(all)
        );
    }

    [Fact]
    public void Many_warnings_are_summed_up_and_the_few_errors_stand_whole_below_them()
    {
        var printed = Print([Broken("a", "/x/"), .. Enumerable.Range(0, 3000).Select(i => Warning($"{i}"))]);
        Assert.StartsWith("BLOG040: 3,000 warnings in 3,000 files\n", printed, StringComparison.Ordinal);
        Assert.EndsWith(
            "content/posts/a.md:1:1: error BLOG060: The link '/x/' leads nowhere.\nEach of them: --all\n",
            printed,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Few_warnings_stand_whole_above_many_errors()
    {
        var printed = Print([.. Enumerable.Range(0, 21).Select(i => Broken($"{i}", "/x/")), Warning("z")]);
        Assert.StartsWith("content/posts/z.md:1:1: warning BLOG040", printed, StringComparison.Ordinal);
        Assert.Contains("\nBLOG060: 21 errors in 21 files\n", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void All_are_printed_when_all_are_asked_for() =>
        Assert.Equal(
            3000,
            Print([.. Enumerable.Range(0, 3000).Select(i => Broken($"{i}", "/x/"))], printsAll: true)
                .Split("error BLOG060")
                .Length - 1
        );

    [Fact]
    public void A_text_of_an_author_cannot_move_the_cursor()
    {
        var printed = Print([.. Enumerable.Range(0, 21).Select(i => Broken($"{i}", "/\u001b[2J/"))]);
        Assert.DoesNotContain('\u001b', printed);
    }

    private static string Print(Diagnostic[] diagnostics, bool printsAll = false)
    {
        var text = new StringWriter();
        new DiagnosticReport(new Printer(text, TerminalDescription.Redirected), printsAll, "--all").Print(diagnostics);
        return text.ToString();
    }

    private static Diagnostic Broken(string post, string link) => DiagnosticCatalogue.BrokenLink.At(In(post), link);

    private static Diagnostic Image(string post) => DiagnosticCatalogue.MissingImage.At(In(post), "x.png");

    private static Diagnostic Warning(string post) => DiagnosticCatalogue.MissingSeriesPart.At(In(post), 2, "oop");

    private static SourceLocation In(string post) => SourceLocation.OfFile(new ContentPath($"content/posts/{post}.md"));
}
