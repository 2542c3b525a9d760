using Blog.Data;
using Blog.Reading.Catalogue;
using Blog.Reading.Documents;
using Blog.Text;

namespace Blog.Reading.Linking;

/// <summary>Decides which part of a file a document may include.</summary>
public static class Inclusion
{
    /// <summary>
    /// The document that a file is, or in whose folder it lies, when this build does not publish it; null otherwise.
    /// </summary>
    public static SitePost? HeldBack(SiteCatalogue catalogue, ContentPath file)
    {
        var owner = (catalogue.FindAsset(file) ?? catalogue.FindLeftOut(file))?.Owner;
        var document = catalogue.Find(file) ?? (owner is { } path ? catalogue.Find(path) : null);
        return document is { IsListed: false } ? document : null;
    }

    /// <summary>Where the text of included Markdown starts: after its front matter. Only front matter with a fence is
    /// recognised, since other forms may be meant as text.</summary>
    /// <param name="file">The file.</param>
    /// <param name="catalogue">The catalogue, which knows where the text of each document starts.</param>
    public static int BodyStart(SourceText file, SiteCatalogue catalogue)
    {
        var hasFence =
            file.Text.StartsWith("---", StringComparison.Ordinal)
            || file.Text.StartsWith("+++", StringComparison.Ordinal);
        if (!hasFence)
            return 0;
        return catalogue.Find(file.Path)?.Parsed.FrontMatterEnd ?? FrontMatter.Read(file).BodyStart;
    }
}
