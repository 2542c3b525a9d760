using System.Buffers;
using System.Text;
using System.Text.Json;
using Blog.Model;
using Blog.Reading.Documents;

namespace Blog.Pages.Rendering;

/// <summary>JSON-LD (schema.org): <c>BlogPosting</c> and <c>BreadcrumbList</c> on posts, <c>WebSite</c> on the home
/// page. The encoder escapes &lt;, &gt; and &amp;, so that no title can end the script element.</summary>
internal static class StructuredData
{
    private const int UsualLength = 2048;

    /// <summary>The text of the script element.</summary>
    public static string Of(PageView view)
    {
        var buffer = new ArrayBufferWriter<byte>(UsualLength);
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteStartArray("@graph");
            if (view.Page.Post is { Post.Kind: not PostKind.Page } post)
                WritePosting(json, view, post);
            else
                WriteSite(json, view);
            if (view.Page.Breadcrumbs.Length > 1)
                WriteBreadcrumbs(json, view);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WritePosting(Utf8JsonWriter json, PageView view, SitePost document)
    {
        var post = document.Post;
        json.WriteStartObject();
        json.WriteString("@type", "BlogPosting");
        json.WriteString("headline", post.Title);
        json.WriteString("description", view.Description);
        json.WriteString("url", view.Site.BaseUrl.Absolute(post.Permalink));
        json.WriteString("mainEntityOfPage", view.CanonicalUrl);
        WriteDate(json, "datePublished", post.Date);
        WriteDate(json, "dateModified", post.Updated ?? post.Date);
        json.WriteString("inLanguage", post.Language ?? view.Site.Settings.Language);
        json.WriteNumber("wordCount", document.Body.WordCount + document.Body.IdeographCount);
        WriteAuthors(json, view, post);
        if (view.Image is { } image)
            json.WriteString("image", image.AbsoluteUrl);
        WriteTexts(json, "keywords", post.Tags.Select(t => t.Value));
        WriteTexts(json, "sameAs", post.CrossPosts.Select(c => c.Url).OfType<string>());
        if (view.Site.Catalogue.Elsewhere(post) is { } original)
            json.WriteString("isBasedOn", original);
        if (view.Site.Catalogue.PartOf(document) is { } part)
            WriteSeries(json, view, part.Series, part.Index);
        json.WriteEndObject();
    }

    private static void WriteAuthors(Utf8JsonWriter json, PageView view, Post post)
    {
        json.WriteStartArray("author");
        foreach (var author in view.Site.AuthorsOf(post))
        {
            json.WriteStartObject();
            json.WriteString("@type", "Person");
            json.WriteString("name", author.Name);
            json.WriteString("url", author.Url ?? view.Site.BaseUrl.Home);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSeries(Utf8JsonWriter json, PageView view, SiteSeries series, int index)
    {
        json.WriteNumber("position", series.Parts[index].Number);
        json.WriteStartObject("isPartOf");
        json.WriteString("@type", "CreativeWorkSeries");
        json.WriteString("name", series.Series.Title);
        json.WriteString("url", view.Site.BaseUrl.Absolute(series.Permalink));
        json.WriteEndObject();
    }

    private static void WriteSite(Utf8JsonWriter json, PageView view)
    {
        json.WriteStartObject();
        json.WriteString("@type", view.Page.Kind == "home" ? "WebSite" : "WebPage");
        json.WriteString("name", view.Page.Title);
        json.WriteString("url", view.Site.BaseUrl.Absolute(view.Page.Permalink));
        if (view.Description.Length > 0)
            json.WriteString("description", view.Description);
        json.WriteString("inLanguage", view.Site.Settings.Language);
        json.WriteEndObject();
    }

    private static void WriteBreadcrumbs(Utf8JsonWriter json, PageView view)
    {
        json.WriteStartObject();
        json.WriteString("@type", "BreadcrumbList");
        json.WriteStartArray("itemListElement");
        for (var i = 0; i < view.Page.Breadcrumbs.Length; i++)
        {
            json.WriteStartObject();
            json.WriteString("@type", "ListItem");
            json.WriteNumber("position", i + 1);
            json.WriteString("name", view.Page.Breadcrumbs[i].Title);
            json.WriteString("item", view.Site.BaseUrl.Absolute(new Permalink(view.Page.Breadcrumbs[i].Url)));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteDate(Utf8JsonWriter json, string name, DateTimeOffset? date)
    {
        if (date is { } moment)
            json.WriteString(
                name,
                moment.ToString("yyyy-MM-ddTHH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture)
            );
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        var all = texts.ToList();
        if (all.Count == 0)
            return;
        json.WriteStartArray(name);
        all.ForEach(json.WriteStringValue);
        json.WriteEndArray();
    }
}
