using Blog.Import.Foreign;
using Blog.Import.Texts.Meanings;
using Blog.Import.Texts.Meanings.Pictures;
using Blog.Import.Texts.Tags;

namespace Blog.Import.Texts.Tables;

/// <summary>Components of MDX that many blogs have.</summary>
internal static class MdxComponents
{
    /// <summary>The table.</summary>
    public static TagTable All { get; } =
        new(
            Dialects.Mdx,
            TagForm.Component,
            [
                new("Image Img Picture", new MdxPicture()),
                new("Figure", new MdxPicture()),
                new("YouTube", SharedTags.YouTube),
                new("Vimeo", SharedTags.Vimeo),
                new("Gist", SharedTags.Gist),
                new("Tweet Twitter", SharedTags.Tweet),
                new("Note Callout Aside Admonition Alert", new Note()),
                new("Info Tip Warning Danger Caution Important", new Note()),
                new("Details Accordion Spoiler", new DetailsBlock()),
                new("Fragment", new Kept()),
            ]
        );
}
