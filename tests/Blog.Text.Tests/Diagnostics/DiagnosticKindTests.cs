using System.Diagnostics;
using Blog.Text.Diagnostics;

namespace Blog.Text.Tests.Diagnostics;

public class DiagnosticKindTests
{
    [Fact]
    public void Errors_come_before_warnings_and_the_most_frequent_first()
    {
        var kinds = DiagnosticKind.Of([
            Broken("a", "/x/"),
            Warning("a"),
            Warning("b"),
            Warning("c"),
            Image("a"),
            Image("b"),
            Broken("b", "/y/"),
        ]);
        Assert.Equal(["BLOG060 2", "BLOG062 2", "BLOG040 3"], kinds.Select(k => $"{k.Rule.Id} {k.All.Length}"));
    }

    [Fact]
    public void Texts_are_counted_and_equal_counts_are_in_the_order_of_the_texts()
    {
        var kind = DiagnosticKind.Of([Broken("a", "/z/"), Broken("a", "/b/"), Broken("b", "/a/"), Broken("c", "/z/")])[
            0
        ];
        Assert.Equal(3, kind.Files);
        Assert.Equal(
            ["2 The link '/z/' leads nowhere.", "1 The link '/a/' leads nowhere.", "1 The link '/b/' leads nowhere."],
            kind.Texts.Select(t => $"{t.All.Length} {t.Message}")
        );
    }

    [Fact]
    public void A_suggestion_is_that_of_all_or_none()
    {
        var (one, other) = (
            Broken("a", "/z/") with
            {
                Suggestion = "/y/",
            },
            Broken("b", "/z/") with
            {
                Suggestion = "/x/",
            }
        );
        Assert.Equal("/y/", DiagnosticKind.Of([one, one])[0].Texts[0].Suggestion);
        Assert.Null(DiagnosticKind.Of([one, other])[0].Texts[0].Suggestion);
    }

    [Fact]
    public void A_warning_that_strict_raised_is_of_an_error_kind()
    {
        var raised = Warning("a") with
        {
            Rule = DiagnosticCatalogue.MissingSeriesPart with { Severity = DiagnosticSeverity.Error },
        };
        Assert.Equal(DiagnosticSeverity.Error, DiagnosticKind.Of([raised])[0].Rule.Severity);
    }

    [Fact]
    public void A_million_diagnostics_are_grouped_in_seconds()
    {
        var started = Stopwatch.GetTimestamp();
        var kinds = DiagnosticKind.Of(Enumerable.Range(0, 1_000_000).Select(i => Broken($"{i % 5000}", $"/{i}/")));
        Assert.Equal((1_000_000, 5000), (kinds[0].Texts.Length, kinds[0].Files));
        Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(60));
    }

    private static Diagnostic Broken(string post, string link) => DiagnosticCatalogue.BrokenLink.At(In(post), link);

    private static Diagnostic Image(string post) => DiagnosticCatalogue.MissingImage.At(In(post), "x.png");

    private static Diagnostic Warning(string post) => DiagnosticCatalogue.MissingSeriesPart.At(In(post), 2, "oop");

    private static SourceLocation In(string post) => SourceLocation.OfFile(new ContentPath($"content/posts/{post}.md"));
}
