using Blog.Preview.Desk.Sections;
using Blog.Preview.Tests.Fakes;
using Blog.Text.Names;

namespace Blog.Preview.Tests.Desk.Sections;

public class MistakesSectionTests
{
    [Fact]
    public void A_mistake_has_its_message_its_place_its_line_and_the_nearest_name()
    {
        var desk = FakeDesk.With(FakeDesk.Post("a", "title: A\ndate: 2020-12-01\nsummery: x")) with
        {
            Program = ProgramName.Installed,
            EditorLink = (path, line, column) => $"vscode://file/site/{path}:{line}:{column}",
        };
        var content = new MistakesSection().Show(desk.View)!;
        Assert.Equal(1, content.Count);
        Assert.Contains("Did you mean <b>summary</b>?", content.Body.Markup, StringComparison.Ordinal);
        Assert.Contains(
            "<a class=\"place\" href=\"vscode://file/site/content/posts/a.md:4:1\"",
            content.Body.Markup,
            StringComparison.Ordinal
        );
        Assert.Contains("<mark>summery</mark>: x</code>", content.Body.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_an_address_of_the_editor_a_place_is_a_button() =>
        Assert.Contains(
            "<button class=\"place\" form=\"open-in-editor\" name=\"at\" value=\"4:1:content/posts/a.md\"",
            new MistakesSection()
                .Show(FakeDesk.With(FakeDesk.Post("a", "title: A\ndate: 2020-12-01\nsummery: x")).View)!
                .Body.Markup,
            StringComparison.Ordinal
        );

    [Fact]
    public void Errors_come_before_warnings()
    {
        var markup = new MistakesSection()
            .Show(
                FakeDesk
                    .With(FakeDesk.Post("a", "title: A\ndate: 2020-12-01\nsummery: x"), FakeDesk.Post("b", "title: B"))
                    .View
            )!
            .Body.Markup;
        Assert.True(
            markup.IndexOf("is-error", StringComparison.Ordinal)
                < markup.IndexOf("is-warning", StringComparison.Ordinal),
            markup
        );
    }

    [Fact]
    public void A_command_in_a_message_is_named_as_the_author_types_it()
    {
        var site = FakeDesk.With(
            FakeDesk.Post("a", "title: A\ndate: 2020-12-01", "https://example.com/without-a-card")
        );
        var desk = new FakeDesk(site.View.State.Site) { Program = new ProgramName("dotnet run --") };
        Assert.Contains(
            "dotnet run -- cards fetch",
            new MistakesSection().Show(desk.View)!.Body.Markup,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_site_without_mistakes_has_no_such_section() =>
        Assert.Null(new MistakesSection().Show(FakeDesk.With().View));

    [Fact]
    public void The_line_of_a_mistake_is_inert_too()
    {
        var markup = new MistakesSection()
            .Show(FakeDesk.With(FakeDesk.Post("a", "title: A\ndate: <script>alert(1)</script>")).View)!
            .Body.Markup;
        Assert.DoesNotContain("<script", markup, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("&lt;script&gt;", markup, StringComparison.Ordinal);
    }
}
