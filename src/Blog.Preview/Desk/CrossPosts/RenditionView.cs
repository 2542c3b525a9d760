using Blog.Model.CrossPosts;
using Blog.Preview.Desk.Feeds;
using Blog.Preview.Desk.Markup;
using Blog.Preview.Desk.Parts;
using Blog.Syndication.Renditions;

namespace Blog.Preview.Desk.CrossPosts;

/// <summary>The text of a rendition as the other site's editor takes it, with the button that copies it.</summary>
internal static class RenditionView
{
    /// <summary>The text and its button.</summary>
    public static Html Of(DeskView view, Rendition rendition, CrossPostTarget target) =>
        rendition.Format == RenditionFormat.Html ? Rich(view, rendition, target) : Plain(rendition, target);

    private static Html Rich(DeskView view, Rendition rendition, CrossPostTarget target)
    {
        var html = OwnImages.Inline(rendition.Body, rendition.Files);
        var (rich, plain) = (Html.Exactly(html), Html.Exactly(rendition.Text));
        var framed = Html.Exactly(LocalFeed.Document(html, view.Settings.BaseUrl));
        return Html.Of(
            $"""
            <section class="section" id="rendition" aria-labelledby="rendition-title">
            <h2 id="rendition-title">The text</h2>
            <p class="copy-line"><button class="act copy" type="button" data-name="The text"
            data-html="{rich}" data-text="{plain}">Copy for {target.Name}</button> <span
            class="copied" id="copied" role="status"></span></p>
            <p class="quiet">Paste it into a new story, below the title.
            Without scripts: click into the frame, select all, copy.</p>
            <iframe class="text is-whole" title="The text for {target.Name}" sandbox="allow-same-origin"
            srcdoc="{framed}"></iframe></section>

            """
        );
    }

    private static Html Plain(Rendition rendition, CrossPostTarget target)
    {
        var text = rendition.Body;
        return Html.Of(
            $"""
            <section class="section" id="rendition" aria-labelledby="rendition-title">
            <h2 id="rendition-title">The text, as Markdown</h2>
            <p class="copy-line"><button class="act copy" type="button" data-name="The Markdown"
            data-text="{Html.Exactly(text)}">Copy for {target.Name}</button> <span
            class="copied" id="copied" role="status"></span></p>
            <pre class="markdown" tabindex="0" aria-label="The text as Markdown"><code>{text}</code></pre></section>

            """
        );
    }
}
