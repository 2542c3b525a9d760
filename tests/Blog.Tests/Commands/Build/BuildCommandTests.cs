using Blog.Model;
using Blog.Terminals;
using Blog.Testing;
using Blog.Tests.Fakes;

namespace Blog.Tests.Commands.Build;

public sealed class BuildCommandTests : IDisposable
{
    private readonly TestHost _host = new() { Site = FakeSite.Of(("index.html", "home"), ("a.css", "a")) };

    [Fact]
    public void A_build_says_in_one_line_what_it_did()
    {
        var result = _host.Run("build");
        Assert.Equal(
            (0, "Built 1 page, 2 files in 0.00 s (2 written, 0 unchanged, 0 removed) -> output/\n", ""),
            (result.ExitCode, result.Out, result.Error)
        );
    }

    [Fact]
    public void A_build_says_what_it_held_back_and_why()
    {
        _host.Site = _host.Site with
        {
            Documents =
            [
                FakeSite.Document("content/posts/x.md", "x", PublishingState.Draft),
                FakeSite.Document(
                    "content/posts/y.md",
                    "y",
                    PublishingState.Future,
                    change: p => p with { Date = new DateTimeOffset(2027, 1, 1, 0, 0, 0, default) }
                ),
                FakeSite.Document(
                    "content/posts/z.md",
                    "z",
                    PublishingState.Expired,
                    change: p => p with { Expires = new DateTimeOffset(2020, 2, 3, 0, 0, 0, default) }
                ),
            ],
        };
        Assert.EndsWith(
            "3 held back: drafts 1 (content/posts/x.md), future 1 (content/posts/y.md publishes "
                + "2027-01-01), expired 1 (content/posts/z.md expired 2020-02-03)\n",
            _host.Run("build").Out,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Of_many_that_are_held_back_three_are_named_unless_details_are_asked_for()
    {
        _host.Site = _host.Site with
        {
            Documents =
            [
                .. "abcde".Select(c => FakeSite.Document($"content/posts/{c}.md", $"{c}", PublishingState.Draft)),
            ],
        };
        Assert.Contains(
            "drafts 5 (content/posts/a.md, content/posts/b.md, content/posts/c.md, and 2 more)",
            _host.Run("build").Out,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "content/posts/d.md, content/posts/e.md)",
            _host.Run("build", "--verbose").Out,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Errors_are_printed_and_the_exit_code_is_1()
    {
        _host.Site = _host.Site with { Diagnostics = [FakeSite.Error(), FakeSite.Warning()] };
        var result = _host.Run("build");
        Assert.Equal((1, ""), (result.ExitCode, result.Out));
        Assert.Equal(
            """
            content/posts/a.md:1:1: error BLOG060: The link '/nowhere/' leads nowhere.
            content/series.yml:1:1: warning BLOG040: Part 2 of the series 'oop' is missing.
            Not built: 1 error and 1 warning. output/ stays as it was. 'blog explain BLOG060' says more.

            """,
            result.Error
        );
    }

    [Fact]
    public void What_the_disk_does_not_give_is_an_error_BLOG002()
    {
        _host.Folder.Link("site/content/images", _host.Folder.PathOf("nothing"));
        var result = _host.Run("build");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("content/images:1:1: error BLOG002", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Warnings_do_not_stop_a_build_unless_it_is_strict()
    {
        _host.Site = _host.Site with { Diagnostics = [FakeSite.Warning()] };
        Assert.Equal(0, _host.Run("build").ExitCode);
        var strict = _host.Run("build", "--strict");
        Assert.Equal(1, strict.ExitCode);
        Assert.Contains("error BLOG040", strict.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_silenced_warning_is_not_printed()
    {
        _host.Site = _host.Site with { Diagnostics = [FakeSite.Warning()], Silenced = ["BLOG040"] };
        Assert.Equal((0, ""), (_host.Run("build", "--strict").ExitCode, _host.Run("build").Error));
    }

    [Fact]
    public void A_file_in_the_way_is_named_and_the_exit_code_is_2()
    {
        _host.Folder.Write("site/output/index.html", "mine");
        var result = _host.Run("build");
        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith(
            "error: 'output/index.html' was not written by this program.\nNot built:",
            result.Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Two_builds_at_once_do_not_mix()
    {
        RunResult? second = null;
        _host.WhileMaking = () =>
        {
            _host.WhileMaking = () => { };
            second = _host.Run("build");
        };
        Assert.Equal(0, _host.Run("build").ExitCode);
        Assert.Equal(
            (2, "error: Another command is writing this site. Wait until it has ended, and try again.\n"),
            (second!.ExitCode, second.Error)
        );
        Assert.Equal(0, _host.Run("build").ExitCode);
    }

    [Fact]
    public void A_quiet_build_says_nothing_when_all_is_well() =>
        Assert.Equal(new RunResult(0, "", ""), _host.Run("build", "--quiet"));

    [Fact]
    public void Where_somebody_watches_colours_are_used_and_the_progress_line_goes_away()
    {
        _host.Terminal = new TerminalDescription(true, true, 80);
        var result = _host.Run("build");
        Assert.StartsWith("\u001b[32mBuilt", result.Out, StringComparison.Ordinal);
        Assert.Equal("\r\u001b[K", result.Error);
    }

    [Fact]
    public void Timings_are_a_table() =>
        Assert.EndsWith(
            """
            Pipeline  Phase  Module                      Documents   ms
            Posts     Input  ReadPosts                           3  1.3
                             All pipelines                          0.0
                             Making and writing outputs          2  0.0

            """,
            _host.Run("build", "--timings").Out,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(null, null, "2020-12-01T23:30:00+00:00")]
    [InlineData(null, "1577836800", "2020-01-01T00:00:00+00:00")]
    [InlineData("2019-05-06T07:08", "1577836800", "2019-05-06T07:08:00+00:00")]
    [InlineData("2019-05-06 07:08+02:00", null, "2019-05-06T05:08:00+00:00")]
    public void The_moment_is_asked_for_or_the_source_dates_or_the_present(string? now, string? epoch, string expected)
    {
        if (epoch is not null)
            _host.Variables["SOURCE_DATE_EPOCH"] = epoch;
        _host.Run(now is null ? ["build"] : ["build", "--now", now]);
        Assert.Equal(
            DateTimeOffset.Parse(expected, System.Globalization.CultureInfo.InvariantCulture),
            _host.LastRequest!.Now
        );
    }

    [Theory]
    [InlineData("soon")]
    [InlineData("-5")]
    [InlineData("999999999999999")]
    public void A_source_date_that_is_none_is_refused(string epoch)
    {
        _host.Variables["SOURCE_DATE_EPOCH"] = epoch;
        var result = _host.Run("build");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("SOURCE_DATE_EPOCH", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_reach_the_request()
    {
        _host.Run("--drafts", "build", "--future", "--expired", "--base-url", "https://preview.example/x/");
        var request = _host.LastRequest!;
        Assert.Equal(
            (true, true, true, "https://preview.example/x/"),
            (request.IncludeDrafts, request.IncludeFuture, request.IncludeExpired, request.BaseUrl!.Home)
        );
    }

    [Fact]
    public void The_output_is_named_from_the_working_folder()
    {
        _host.WorkingFolder = _host.Folder.PathOf("site/content");
        Assert.Equal(0, _host.Run("build", "--output", "../../www").ExitCode);
        Assert.Equal(["a.css", "index.html"], _host.Folder.Files("www"));
    }

    [Theory]
    [InlineData("content/out")]
    [InlineData(".")]
    [InlineData("..")]
    public void An_output_in_which_files_would_do_harm_is_refused(string output)
    {
        var result = _host.Run("build", "--output", output);
        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("error: The output folder '", result.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _host.Dispose();
}
