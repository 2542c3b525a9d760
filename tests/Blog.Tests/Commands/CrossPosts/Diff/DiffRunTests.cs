using Blog.Terminals;

namespace Blog.Tests.Commands.CrossPosts.Diff;

public sealed class DiffRunTests : IDisposable
{
    private readonly CopiedSite _site = new();

    public DiffRunTests() => _site.Run("record", "chunks", "https://medium.com/p/3f2a9c1b7d4e");

    [Fact]
    public void Nothing_changed_is_said() =>
        Assert.Equal("Nothing changed since the copy was made.\n", _site.Run("diff", "chunks", "--to", "medium").Out);

    [Fact]
    public void A_changed_word_is_marked()
    {
        Change();
        Assert.Equal(
            "At the beginning\nA chunk holds [-four-]{+eight+} rows.\n",
            _site.Run("diff", "chunks", "--to", "medium").Out
        );
    }

    [Fact]
    public void In_a_terminal_colours_mark_it()
    {
        Change();
        _site.Host.Terminal = new TerminalDescription(true, true, 80);
        Assert.Contains(
            "A chunk holds \u001b[1;31mfour\u001b[0m\u001b[32meight\u001b[0m rows.\n",
            _site.Run("diff", "chunks", "--to", "medium").Out,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_list_says_what_to_paste()
    {
        Change();
        Assert.Equal(
            "1. At the beginning, replace 'A chunk holds four rows.' with:\n\nA chunk holds eight rows.\n",
            _site.Run("diff", "chunks", "--to", "medium", "--list").Out
        );
    }

    [Fact]
    public void A_program_gets_the_words()
    {
        Change();
        var change = Assert.Single(
            _site.Run("diff", "chunks", "--to", "medium", "--json").Json.GetProperty("changes").EnumerateArray()
        );
        Assert.Equal("eight", change.GetProperty("words")[2].GetProperty("text").GetString());
    }

    [Fact]
    public void Without_a_text_it_is_said_what_keeps_one()
    {
        var result = _site.Run("diff", "planned", "--to", "dev");
        Assert.Equal(
            (
                1,
                "error: The text of the copy of content/posts/2020-10-01-planned.md on DEV was not kept. "
                    + "'blog crosspost record' keeps the text when it records a copy.\n"
            ),
            (result.ExitCode, result.Error)
        );
    }

    [Fact]
    public void A_damaged_text_is_not_compared_with()
    {
        var name = Assert.Single(_site.Host.Folder.Files("site/content/crossposts.lock"));
        _site.Write("content/crossposts.lock/" + name, "not gzip");
        Assert.Equal(1, _site.Run("diff", "chunks", "--to", "medium").ExitCode);
    }

    [Fact]
    public void What_the_theme_adds_is_not_compared_while_it_has_a_mistake()
    {
        _site.Write("content/_theme/crossposts/closing.html", "{{ nothing.of_this }}");
        var result = _site.Run("diff", "chunks", "--to", "medium");
        Assert.Equal((1, ""), (result.ExitCode, result.Out));
        Assert.Contains("content/_theme/crossposts/closing.html:1:", result.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _site.Dispose();

    private void Change() =>
        _site.Write(CopiedSite.Post, _site.Read(CopiedSite.Post).Replace("four", "eight", StringComparison.Ordinal));
}
