using Blog.Preview.Desk.Markup;

namespace Blog.Preview.Tests.Desk.Markup;

public class HtmlTests
{
    [Fact]
    public void A_text_is_encoded_and_markup_is_not()
    {
        var inner = Html.Of($"<b>{"<i>"}</b>");
        Assert.Equal(
            "<p title=\"&quot;\">1200 <b>&lt;i&gt;</b></p>",
            Html.Of($"<p title=\"{"\""}\">{1200} {inner}</p>").Markup
        );
    }

    [Fact]
    public void Nothing_is_written_for_what_is_not_there() =>
        Assert.Equal("[]", Html.Of($"[{(string?)null}{(Html?)null}]").Markup);

    [Fact]
    public void Pieces_stand_one_after_another() =>
        Assert.Equal("ab", Html.Of($"{new[] { new Html("a"), new Html("b") }}").Markup);

    [Theory]
    [InlineData(2, "ab")]
    [InlineData(1, "a+1")]
    public void A_long_list_ends_with_how_many_are_left_out(int most, string shown) =>
        Assert.Equal(
            shown,
            Html.Of($"{Html.First([new Html("a"), new Html("b")], 2, most, n => Html.Of($"+{n}"))}").Markup
        );

    [Fact]
    public void Pieces_that_are_not_shown_are_not_made()
    {
        var made = 0;
        _ = Html.Of(
            $"{Html.First(Enumerable.Range(0, 1000).Select(_ => Html.Of($"{made++}")), 1000, 3, _ => default)}"
        );
        Assert.Equal(3, made);
    }
}
