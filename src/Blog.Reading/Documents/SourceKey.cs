using Blog.Model;
using Blog.Text;
using Blog.Text.Reads;

namespace Blog.Reading.Documents;

/// <summary>The parts of the content that are noted when they are read (<see cref="SourceReads"/>). All else that a
/// site is made from decides every output.</summary>
public static class SourceKey
{
    /// <summary>The kind of <see cref="Related"/>: it is found, not read.</summary>
    public const string RelatedKind = "related";

    /// <summary>The kind of <see cref="RelatedTags"/>: it is found, not read.</summary>
    public const string RelatedTagsKind = "related tags";

    /// <summary>The front matter of all documents.</summary>
    public static ReadKey AllMatter { get; } = new("front matter", "");

    /// <summary>All tags with their posts.</summary>
    public static ReadKey Tags { get; } = new("tags", "");

    /// <summary>What a source is, in words.</summary>
    public static string Words(ReadKey source) =>
        source.Identity switch
        {
            "text" => source.Member,
            "front matter" when source.Member.Length == 0 => "all front matter",
            "front matter" => $"the front matter of {source.Member}",
            "tag" => $"the name of the tag '{source.Member}'",
            "posts of tag" => $"the posts of the tag '{source.Member}'",
            "drawing" => $"the drawing {source.Member}",
            RelatedTagsKind => $"the list of tags related to '{source.Member}'",
            RelatedKind => $"the list of posts related to {source.Member}",
            _ => "the tags",
        };

    /// <summary>The text of a document, or of a file that one includes.</summary>
    public static ReadKey Text(ContentPath file) => new("text", file.Value);

    /// <summary>The front matter of a document.</summary>
    public static ReadKey Matter(ContentPath document) => new("front matter", document.Value);

    /// <summary>A drawing of a diagram, and whether there is one.</summary>
    public static ReadKey Drawing(ContentPath file) => new("drawing", file.Value);

    /// <summary>The spelling of a tag, and whether there is one.</summary>
    public static ReadKey TagName(Slug tag) => new("tag", tag.Value);

    /// <summary>The posts of a tag, in order.</summary>
    public static ReadKey TagPosts(Slug tag) => new("posts of tag", tag.Value);

    /// <summary>The tags that often share posts with a tag.</summary>
    public static ReadKey RelatedTags(Slug tag) => new(RelatedTagsKind, tag.Value);

    /// <summary>The posts that are about the same as a post.</summary>
    public static ReadKey Related(ContentPath post) => new(RelatedKind, post.Value);
}
