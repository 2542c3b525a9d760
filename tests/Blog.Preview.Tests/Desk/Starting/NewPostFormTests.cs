using Blog.Preview.Desk.Parts;
using Blog.Preview.Desk.Sections;
using Blog.Preview.Desk.Starting;
using Blog.Preview.Tests.Fakes;

namespace Blog.Preview.Tests.Desk.Starting;

public class NewPostFormTests
{
    [Fact]
    public void The_form_sends_the_token_back() =>
        Assert.Contains(
            "<input type=\"hidden\" name=\"token\" value=\"the-token\">",
            new NewPostSection().Show(FakeDesk.With().View)!.Body.Markup,
            StringComparison.Ordinal
        );

    [Fact]
    public void What_was_typed_stands_in_the_form_again()
    {
        var entry = new NewPostEntry
        {
            Title = "\"><script>\u202e",
            Kind = "review",
            Tags = "a, b",
            Series = "x'y",
            Mistake = "No <b>.",
        };
        var markup = NewPostForm.Of(FakeDesk.With().View with { Entry = entry }).Markup;
        Assert.Contains("name=\"title\" value=\"&quot;&gt;&lt;script&gt;\u202e\"", markup, StringComparison.Ordinal);
        Assert.Contains("value=\"review\" checked", markup, StringComparison.Ordinal);
        Assert.Contains("name=\"tags\" value=\"a, b\"", markup, StringComparison.Ordinal);
        Assert.Contains("name=\"series\" value=\"x&#39;y\"", markup, StringComparison.Ordinal);
        Assert.Contains("role=\"alert\">No &lt;b&gt;.</p>", markup, StringComparison.Ordinal);
        Assert.Contains("aria-describedby=\"new-mistake\"", markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Series_that_there_are_are_offered() =>
        Assert.Contains(
            "<option value=\"oop\">",
            NewPostForm
                .Of(FakeDesk.With(FakeDesk.Post("a", "title: A\ndate: 2020-12-01\nseries: {name: oop, part: 1}")).View)
                .Markup,
            StringComparison.Ordinal
        );
}
