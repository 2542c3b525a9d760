using Blog.Model;
using Blog.Preview.Desk.Feeds;
using Blog.Preview.Desk.Markup;
using Blog.Preview.Desk.Parts;
using Blog.Syndication.Renditions;

namespace Blog.Preview.Desk.CrossPosts;

/// <summary>What is copied: the text as the other site's editor takes it, with the button that puts it on the
/// clipboard.</summary>
internal static class RenditionView
{
    /// <summary>The text and its button.</summary>
    public static Html Of(DeskView view, Rendition rendition, CrossPostTarget target) =>
        rendition.Format == RenditionFormat.Html ? Rich(view, rendition, target) : Plain(rendition, target);

    private static Html Rich(DeskView view, Rendition rendition, CrossPostTarget target)
    {
        var html = OwnImages.Inline(rendition.Body, rendition.Files);
        return Html.Of(
            $"""
            <section class="section" id="rendition" aria-labelledby="rendition-title"><h2 id="rendition-title">The text</h2>
            <p class="copy-line"><button class="act copy" type="button" data-name="The text" data-html="{Html.Exactly(
                html
            )}" data-text="{Html.Exactly(
                rendition.Text
            )}">Copy for {target.Name}</button> <span class="copied" id="copied" role="status"></span></p>
            <p class="quiet">Paste it into a new story, below the title. Without scripts: click into the frame, select all, copy.</p>
            <iframe class="text is-whole" title="The text for {target.Name}" sandbox="allow-same-origin" srcdoc="{Html.Exactly(
                LocalFeed.Document(html, view.Settings.BaseUrl)
            )}"></iframe></section>

            """
        );
    }

    private static Html Plain(Rendition rendition, CrossPostTarget target) =>
        Html.Of(
            $"""
            <section class="section" id="rendition" aria-labelledby="rendition-title"><h2 id="rendition-title">The text, as Markdown</h2>
            <p class="copy-line"><button class="act copy" type="button" data-name="The Markdown" data-text="{Html.Exactly(
                rendition.Body
            )}">Copy for {target.Name}</button> <span class="copied" id="copied" role="status"></span></p>
            <pre class="markdown" tabindex="0" aria-label="The text as Markdown"><code>{rendition.Body}</code></pre></section>

            """
        );
}
