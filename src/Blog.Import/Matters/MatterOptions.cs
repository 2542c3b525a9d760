using Blog.Import.Dates;
using Blog.Model;

namespace Blog.Import.Matters;

/// <summary>What decides how the front matter of a blog is read.</summary>
/// <param name="Dates">Reads its dates.</param>
/// <param name="Authors">Its authors.</param>
/// <param name="Home">Where it was published.</param>
internal sealed record MatterOptions(ForeignDateReader Dates, AuthorBook Authors, BaseUrl Home)
{
    /// <summary>Whether one text of tags without commas has a tag for each word, as in Jekyll.</summary>
    public bool HasTagsOfWords { get; init; }
}
