using Blog.Terminals;
using Blog.Text;

namespace Blog.Tests.Terminals;

public sealed class DiagnosticPrinterTests
{
    [Fact]
    public void A_diagnostic_shows_its_place_the_line_and_marks_below_the_place()
    {
        var text = new SourceText(
            new ContentPath("content/posts/a.md"),
            "---\ntitle: x\n---\nSee [this](/nope/) for more.\n"
        );
        Approve(
            DiagnosticCatalogue.BrokenLink.At(text.At(28, 6), "/nope/"),
            """
            content/posts/a.md:4:12: error BLOG060: The link '/nope/' leads nowhere.
                4 | See [this](/nope/) for more.
                  |            ^^^^^^

            """
        );
    }

    [Fact]
    public void A_suggestion_and_notes_follow_the_line()
    {
        var text = new SourceText(new ContentPath("content/site.yml"), "titel: Notes\n");
        var diagnostic = DiagnosticCatalogue
            .UnknownSetting.At(text.At(0, 5), "titel")
            .Suggesting("titel", ["title"])
            .WithNote("Settings are listed in docs/settings.md.")
            .WithNote("The other stands here.", text.At(7, 5));
        Approve(
            diagnostic,
            """
            content/site.yml:1:1: error BLOG020: There is no setting 'titel'.
                1 | titel: Notes
                  | ^^^^^
                    Did you mean 'title'?
                    note: Settings are listed in docs/settings.md.
                    note: content/site.yml:1:8: The other stands here.

            """
        );
    }

    [Fact]
    public void A_tab_moves_to_the_next_stop_and_wide_letters_take_two_cells()
    {
        var text = new SourceText(new ContentPath("a.md"), "\t日本 [リンク](x)");
        Approve(
            DiagnosticCatalogue.BrokenLink.At(text.At(5, 3), "x"),
            """
            a.md:1:6: error BLOG060: The link 'x' leads nowhere.
                1 |     日本 [リンク](x)
                  |           ^^^^^^

            """
        );
    }

    [Fact]
    public void An_emoji_made_of_several_signs_is_marked_as_one()
    {
        var text = new SourceText(new ContentPath("a.md"), "a 👩‍💻 b");
        Approve(
            DiagnosticCatalogue.BrokenLink.At(text.At(2, 5), "x"),
            """
            a.md:1:3: error BLOG060: The link 'x' leads nowhere.
                1 | a 👩‍💻 b
                  |   ^^

            """
        );
    }

    [Fact]
    public void A_long_line_is_cut_around_the_place()
    {
        var text = new SourceText(new ContentPath("a.md"), new string('a', 300) + "HERE" + new string('b', 300));
        Approve(
            DiagnosticCatalogue.BrokenLink.At(text.At(300, 4), "x"),
            """
            a.md:1:301: error BLOG060: The link 'x' leads nowhere.
                1 | …aaaaaaaaaaaaaaaaaaaaaaaaHEREbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb…
                  |                          ^^^^

            """
        );
    }

    [Fact]
    public void A_place_longer_than_the_line_is_marked_to_the_lines_end()
    {
        var text = new SourceText(new ContentPath("a.md"), "one two\nthree\n");
        Approve(
            DiagnosticCatalogue.BrokenLink.At(text.At(4, 9), "x"),
            """
            a.md:1:5: error BLOG060: The link 'x' leads nowhere.
                1 | one two
                  |     ^^^

            """
        );
    }

    [Fact]
    public void A_point_is_marked_with_one_sign_even_at_the_end_of_the_line()
    {
        var text = new SourceText(new ContentPath("a.md"), "---\ntitle: x");
        Approve(
            DiagnosticCatalogue.UnclosedFrontMatter.At(text.At(12, 0), "---"),
            """
            a.md:2:9: error BLOG016: The front matter that starts here does not end: no closing '---' line follows.
                2 | title: x
                  |         ^

            """
        );
    }

    [Fact]
    public void A_file_without_text_has_no_line()
    {
        Approve(
            DiagnosticCatalogue.UnreadableFile.At(
                SourceLocation.OfFile(new ContentPath("content/a.png")),
                "access to it is denied."
            ),
            """
            content/a.png:1:1: error BLOG002: The file cannot be read: access to it is denied.

            """
        );
    }

    [Fact]
    public void Control_sequences_in_content_are_shown_and_not_obeyed()
    {
        var text = new SourceText(new ContentPath("a\u001b[2J.md"), "x \u001b]0;title\u0007 \u202Eyz");
        Approve(
            DiagnosticCatalogue.BrokenLink.At(text.At(2, 1), "\u009b31m"),
            """
            a␛[2J.md:1:3: error BLOG060: The link '\u009b31m' leads nowhere.
                1 | x ␛]0;title␇ �yz
                  |   ^

            """
        );
    }

    [Fact]
    public void Colours_are_used_where_they_are_wanted()
    {
        var printed = Printed(
            DiagnosticCatalogue.BrokenLink.At(SourceLocation.OfFile(new ContentPath("a.md")), "x"),
            new TerminalDescription(true, true, 80)
        );
        Assert.Equal(
            "\u001b[1ma.md:1:1: \u001b[0m\u001b[1;31merror BLOG060: \u001b[0mThe link 'x' leads nowhere.\n",
            printed
        );
    }

    private static void Approve(Diagnostic diagnostic, string approved) =>
        Assert.Equal(approved.ReplaceLineEndings("\n"), Printed(diagnostic, TerminalDescription.Redirected));

    private static string Printed(Diagnostic diagnostic, TerminalDescription terminal)
    {
        var writer = new StringWriter();
        new DiagnosticPrinter(new Printer(writer, terminal)).Print(diagnostic);
        return writer.ToString();
    }
}
