using System.Text;
using Blog.Preview.Desk.Markup;

namespace Blog.Preview.Tests.Desk.Markup;

public class InertTextTests
{
    [Theory]
    [InlineData("a < b && c > d", "a &lt; b &amp;&amp; c &gt; d")]
    [InlineData("\"x\" onload='y'", "&quot;x&quot; onload=&#39;y&#39;")]
    [InlineData("Ünïcode 日本 👩‍💻", "Ünïcode 日本 👩‍💻")]
    [InlineData("a\u202eb\u2066c\u001b[31m\0", "a\\u202eb\\u2066c\\u001b[31m\\u0000")]
    [InlineData("\ufeffa\u2028b", "\\ufeffa\\u2028b")]
    public void What_is_read_shows_what_would_be_markup_or_would_hide(string text, string html) =>
        Assert.Equal(html, Html.Of($"{text}").Markup);

    [Fact]
    public void What_is_typed_comes_back_as_it_was()
    {
        var html = new StringBuilder();
        InertText.AppendExactly(html, "\"\u202e<b>\nx\0");
        Assert.Equal("&quot;\u202e&lt;b&gt;&#10;x", html.ToString());
    }
}
