using System.Collections.Immutable;
using Blog.Data;

namespace Blog.Reading.Parsing.Fields;

/// <summary>The supported keys of other generators. Both the reader and the reference page use this table. A key counts
/// when the program's own key is missing, in the order of this list. Other keys are kept for themes.</summary>
public static class OtherGenerators
{
    /// <summary>The keys, grouped by the program's own key.</summary>
    public static ImmutableArray<ForeignKey> Keys { get; } =
    [
        new("publishDate", "date", "Hugo"),
        new("pubDate", "date", "Astro"),
        new("publish_date", "date", "Ghost and others"),
        new("published_date", "date", "Bear"),
        new("published_at", "date", "Ghost, DEV"),
        new("publishedAt", "date", "Next.js starters"),
        new("date_published", "date", "JSON Feed exports"),
        new("datePublished", "date", "Hashnode"),
        new("created", "date", "Obsidian, Lume"),
        new("created_at", "date", "Ghost and others"),
        new("last_modified", "updated", "Jekyll, MkDocs"),
        new("lastModified", "updated", "Next.js starters"),
        new("updatedDate", "updated", "Astro"),
        new("updated_at", "updated", "Ghost"),
        new("updatedAt", "updated", "Next.js starters"),
        new("last_updated", "updated", "Jekyll themes"),
        new("lastUpdated", "updated", "VitePress, Starlight"),
        new("last_update.date", "updated", "Docusaurus"),
        new("modDate", "updated", "Astro"),
        new("url", "permalink", "Hugo, Pelican"),
        new("path", "permalink", "Zola, Gatsby"),
        new("destinationPath", "permalink", "Statiq"),
        new("subtitle", "description", "Jekyll and Hugo themes"),
        new("abstract", "description", "Quarto, R Markdown"),
        new("meta_description", "description", "Ghost, Publii"),
        new("metaDescription", "description", "Eleventy starters"),
        new("seoDescription", "description", "Hashnode"),
        new("taxonomies.tags", "tags", "Zola"),
        new("taxonomies.tag", "tags", "Zola"),
        new("taxonomies.categories", "categories", "Zola"),
        new("taxonomies.category", "categories", "Zola"),
        new("taxonomies.series", "series", "Zola"),
        new("series_order", "series_part", "Hugo themes (Blowfish, Congo)"),
        new("series_index", "series_part", "Jekyll and Pelican plugins"),
        new("series_number", "series_part", "Jekyll themes"),
        new("seriesOrder", "series_part", "Astro and Next.js starters"),
        new("seriesPart", "series_part", "Astro and Next.js starters"),
        new("seriesIndex", "series_part", "Astro and Next.js starters"),
        new("part", "series_part", "Eleventy and Jekyll starters"),
        new("taxonomies.authors", "authors", "Zola"),
        new("taxonomies.author", "authors", "Zola"),
        new("expiry_date", "expires", "Hugo themes"),
        new("unpublishDate", "expires", "Hugo"),
        new("canonicalURL", "canonical", "PaperMod"),
        new("RedirectFrom", "redirect_from", "Statiq, Wyam"),
        new("redirect-from", "redirect_from", "Jekyll"),
        new("alias", "redirect_from", "Hexo"),
        new("images", "image", "Hugo; the first of the list"),
        new("featured_image", "image", "Hugo and WordPress exports"),
        new("featuredImage", "image", "Hugo and Gatsby themes"),
        new("featureimage", "image", "Hugo themes"),
        new("feature_image", "image", "Ghost"),
        new("cover_image", "image", "DEV"),
        new("coverImage", "image", "Next.js starters"),
        new("header.image", "image", "Minimal Mistakes"),
        new("header.overlay_image", "image", "Minimal Mistakes"),
        new("header.teaser", "image", "Minimal Mistakes"),
        new("heroImage", "image", "Astro"),
        new("hero_image", "image", "Eleventy starters"),
        new("header_image", "image", "Jekyll themes"),
        new("og_image", "image", "Ghost, Zola themes"),
        new("ogImage", "image", "Astro themes"),
        new("socialImage", "image", "Gatsby starters"),
        new("banner", "image", "Hugo and Hexo themes"),
        new("thumbnail", "image", "Hugo, Jekyll and Hexo themes"),
        new("ShowToc", "toc", "PaperMod"),
        new("locale", "lang", "Jekyll SEO, Docusaurus"),
    ];

    /// <summary>Maps whose keys are kept for themes as those of <c>meta</c> are: Zola's and Hugo's.</summary>
    public static ImmutableArray<string> MetaMaps { get; } = ["extra", "params"];

    /// <summary>A key with the names that other generators have for it.</summary>
    public static DataKey WithNames(DataKey key) =>
        key with
        {
            StandIns = [.. Keys.Where(k => k.Key == key.Name).Select(k => k.Name)],
        };
}

/// <summary>A key of other generators, and the program's own key that it stands for.</summary>
/// <param name="Name">The key; <c>header.image</c> is a key in a map.</param>
/// <param name="Key">The program's own key.</param>
/// <param name="From">The generators and themes that have it, in words.</param>
public sealed record ForeignKey(string Name, string Key, string From);
