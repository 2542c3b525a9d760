using Blog.Model;
using Blog.Preview.Desk.Markup;
using Blog.Syndication.Renditions;

namespace Blog.Preview.Desk.CrossPosts;

/// <summary>What goes into the other site's fields: title, canonical link, tags, picture, each with a button that
/// copies it.</summary>
internal static class RenditionFacts
{
    /// <summary>The fields.</summary>
    public static Html Of(Rendition rendition) =>
        Html.Of(
            $"""
            <section class="section" id="fields" aria-labelledby="fields-title"><h2 id="fields-title">For its fields</h2>
            <dl class="fields">
            {Field("Title", rendition.Title)}{Field("Canonical link", rendition.Canonical)}{(
                rendition.Tags.IsEmpty ? null : Field("Tags", string.Join(", ", rendition.Tags))
            )}{(rendition.Cover is { } cover ? Cover(rendition, cover) : null)}</dl></section>

            """
        );

    // A drawn cover is at no address that could be copied: it is saved, and uploaded there.
    private static Html Cover(Rendition rendition, CoverImage cover) =>
        rendition.Files.FirstOrDefault(f => f.Name == cover.File) is { } file
            ? Html.Of(
                $"""
                <div class="one-field"><dt>Cover</dt><dd class="field-value"><a href="{OwnImages.AddressOf(
                    file
                )}" download="{file.Name}">{file.Name}</a></dd></div>

                """
            )
            : Field("Cover", cover.Url);

    private static Html Field(string name, string value) =>
        Html.Of(
            $"""
            <div class="one-field"><dt>{name}</dt><dd class="field-value">{value} <button class="act is-plain is-small copy" type="button" data-name="{name}" data-text="{Html.Exactly(
                value
            )}" aria-label="Copy: {name}">Copy</button></dd></div>

            """
        );
}
