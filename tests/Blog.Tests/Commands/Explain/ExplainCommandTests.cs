using Blog.Tests.Fakes;
using Blog.Text;

namespace Blog.Tests.Commands.Explain;

public sealed class ExplainCommandTests : IDisposable
{
    private readonly TestHost _host = new();

    [Fact]
    public void An_id_in_any_case_is_explained_with_cause_and_cure() =>
        Assert.Equal(
            """
            BLOG060 (error)
              The link '…' leads nowhere.

            Cause: No page, post or file of the site has that path or address.
            Cure:  Correct the link.
            'internal' below 'links' in content/site.yml says whether it is an error, a warning or neither.

            """,
            _host.Run("explain", "blog060").Out
        );

    [Fact]
    public void A_warning_says_how_it_is_silenced() =>
        Assert.Contains("add BLOG040 to 'silence'", _host.Run("explain", "BLOG040").Out, StringComparison.Ordinal);

    [Fact]
    public void No_placeholder_is_left_in_any_explanation()
    {
        foreach (var rule in DiagnosticCatalogue.All)
            Assert.DoesNotMatch(@"\{\d", _host.Run("explain", rule.Id).Out);
    }

    [Fact]
    public void Without_an_id_all_are_listed() =>
        Assert.Equal(DiagnosticCatalogue.All.Length + 1, _host.Run("explain").Out.Count(c => c == '\n'));

    [Fact]
    public void An_unknown_id_is_answered_with_the_nearest()
    {
        var result = _host.Run("explain", "BLOG06O");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("Did you mean 'BLOG06", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_beginning_of_an_id_lists_those_that_begin_so()
    {
        var lines = _host.Run("explain", "blog06").Out.TrimEnd().Split('\n');
        Assert.Equal(DiagnosticCatalogue.All.Count(r => r.Id.StartsWith("BLOG06")), lines.Length - 1);
        Assert.All(lines[1..], line => Assert.StartsWith("BLOG06", line, StringComparison.Ordinal));
    }

    [Fact]
    public void No_site_is_needed()
    {
        _host.WorkingFolder = _host.Folder.Above;
        Assert.Equal(
            "error",
            _host.Run("explain", "BLOG001", "--json").Json.GetProperty("rules")[0].GetProperty("severity").GetString()
        );
    }

    public void Dispose() => _host.Dispose();
}
