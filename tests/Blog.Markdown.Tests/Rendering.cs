using Blog.Markdown.Code;
using Blog.Markdown.LoneAddresses;
using Blog.Text;

namespace Blog.Markdown.Tests;

/// <summary>Renders literals with the dialect of posts.</summary>
internal static class Rendering
{
    private static readonly CodeRenderer _code = new();
    private static readonly MarkdownRenderer _smart = new(
        new MarkdownOptions { LoneAddress = LoneAddress, Formulas = new ShownFormulas() },
        _code
    );
    private static readonly MarkdownRenderer _plain = new(
        new MarkdownOptions(SmartPunctuation: false) { LoneAddress = LoneAddress, Formulas = new ShownFormulas() },
        _code
    );

    // As the blog has it.
    private static LoneAddressDirective LoneAddress => new("card", ["http", "https", "post"]);

    public static RenderedMarkdown Of(
        string markdown,
        bool smartPunctuation = true,
        int bodyStart = 0,
        string idPrefix = "slug",
        string? language = null
    )
    {
        var source = new SourceText(new ContentPath("content/posts/a.md"), markdown);
        return (smartPunctuation ? _smart : _plain).Render(source, bodyStart, idPrefix, language);
    }

    public static string Shown(this RenderedMarkdown rendered) => ShownHoles.Show(rendered.Content);
}
