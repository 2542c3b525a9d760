using Blog.Model.CrossPosts;
using Blog.Preview.Desk.Markup;
using Blog.Syndication.Renditions;

namespace Blog.Preview.Desk.CrossPosts;

/// <summary>The values for the other site's fields: title, canonical link, tags and cover, each with a copy
/// button.</summary>
internal static class RenditionFacts
{
    /// <summary>Makes the section. Fields without a value are left out.</summary>
    public static Html Of(Rendition rendition)
    {
        var (title, canonical) = (Field("Title", rendition.Title), Field("Canonical link", rendition.Canonical));
        Html? tags = rendition.Tags.IsEmpty ? null : Field("Tags", string.Join(", ", rendition.Tags));
        Html? cover = rendition.Cover is { } image ? Cover(rendition, image) : null;
        return Html.Of(
            $"""
            <section class="section" id="fields" aria-labelledby="fields-title">
            <h2 id="fields-title">For its fields</h2>
            <dl class="fields">
            {title}{canonical}{tags}{cover}</dl></section>

            """
        );
    }

    // A drawn cover has no address to copy: the author saves and uploads it.
    private static Html Cover(Rendition rendition, CoverImage cover)
    {
        if (rendition.Files.FirstOrDefault(f => f.Name == cover.File) is not { } file)
            return Field("Cover", cover.Url);
        var address = OwnImages.AddressOf(file);
        return Html.Of(
            $"""
            <div class="one-field"><dt>Cover</dt><dd class="field-value"><a href="{address}"
            download="{file.Name}">{file.Name}</a></dd></div>

            """
        );
    }

    private static Html Field(string name, string value) =>
        Html.Of(
            $"""
            <div class="one-field"><dt>{name}</dt><dd class="field-value">{value} <button
            class="act is-plain is-small copy" type="button" data-name="{name}" data-text="{Html.Exactly(value)}"
            aria-label="Copy: {name}">Copy</button></dd></div>

            """
        );
}
