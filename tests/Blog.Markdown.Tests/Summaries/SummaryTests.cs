namespace Blog.Markdown.Tests.Summaries;

public class SummaryTests
{
    [Theory]
    [InlineData("Seen <script>alert(1)</script>and seen.", "Seen and seen.")]
    [InlineData("Seen <STYLE>b{}</STYLE> and <b>seen</b>.", "Seen and seen.")]
    [InlineData("<scripture>Seen</scripture>.", "Seen.")]
    [InlineData("Seen <script>alert(1)", "Seen")]
    public void What_a_script_or_a_style_holds_is_no_text(string markdown, string summary) =>
        Assert.Equal(summary, Rendering.Of(markdown).Summary);

    [Fact]
    public void An_address_that_stands_alone_is_no_summary() =>
        Assert.Equal("Text.", Rendering.Of("https://example.org/\n\n<post:a>\n\nText.").Summary);
}
