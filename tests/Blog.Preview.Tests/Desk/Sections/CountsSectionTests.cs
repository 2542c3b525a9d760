using Blog.Preview.Desk.Sections;
using Blog.Preview.Tests.Fakes;

namespace Blog.Preview.Tests.Desk.Sections;

public class CountsSectionTests
{
    [Fact]
    public void What_is_published_is_counted_and_the_words_of_drafts()
    {
        var markup = new CountsSection()
            .Show(
                FakeDesk
                    .With(
                        FakeDesk.Post("a", "title: A\ndate: 2020-12-01\ntags: [x, y]"),
                        FakeDesk.Post("b", "title: B\ndate: 2020-12-01\ndraft: true", "Three more words."),
                        FakeDesk.Post("c", "title: C\ndate: 2020-12-02\ndraft: true", "And two."),
                        ("content/pages/about.md", "---\ntitle: About\n---\n")
                    )
                    .View
            )!
            .Body.Markup;
        foreach (
            var figure in new[]
            {
                "<dt>post</dt><dd>1</dd>",
                "<dt>reviews</dt><dd>0</dd>",
                "<dt>page</dt><dd>1</dd>",
                "<dt>tags</dt><dd>2</dd>",
                "<dt>words in drafts</dt><dd>5</dd>",
            }
        )
            Assert.Contains(figure, markup, StringComparison.Ordinal);
    }
}
